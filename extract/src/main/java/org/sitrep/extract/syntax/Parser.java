package org.sitrep.extract.syntax;

import java.util.Arrays;
import java.util.List;
import org.sitrep.extract.text.Dateline;
import org.sitrep.extract.text.Sentence;
import org.sitrep.extract.text.Token;

/**
 * Tags and parses sentences: an averaged perceptron tags, a greedy arc-hybrid parser attaches
 * (Goldberg and Nivre, "Training deterministic parsers with non-deterministic oracles", TACL 1,
 * 2013).
 *
 * <p>Holds no state between calls; one parser may serve many threads.
 */
public final class Parser {
  private final SyntaxModel model;
  private final Lemmatizer lemmatizer;
  private final Tagger tagger;
  private final FiniteVerb finiteVerb;
  private final NamedDeed namedDeed;
  private final TransitionParser parser;

  /** Makes a parser of a model and the lemmatizer of the same language. */
  public Parser(SyntaxModel model, Lemmatizer lemmatizer) {
    this.model = model;
    this.lemmatizer = lemmatizer;
    this.tagger = new Tagger(model.tagger(), model.commonTags());
    this.finiteVerb = new FiniteVerb(model.tagNames());
    this.namedDeed = new NamedDeed(model.tagNames());
    this.parser = new TransitionParser(model.transitions(), model.labels());
  }

  /**
   * Returns the analysis of a sentence; its time is linear in the sentence's length. A dateline is
   * no part of what follows it: its tokens hang on the sentence's root.
   */
  public Parse parse(Sentence sentence) {
    int from = Dateline.end(sentence) + 1;
    if (from == 0 || from == sentence.size()) {
      return parse(sentence, analyse(sentence));
    }
    List<Token> tokens = sentence.tokens();
    Analysis front = analyse(Sentence.of(tokens.subList(0, from)));
    Analysis main = analyse(Sentence.of(tokens.subList(from, tokens.size())));
    return parse(sentence, main.behind(front, sentence.size()));
  }

  private Parse parse(Sentence sentence, Analysis analysis) {
    String[] lemmas = new String[sentence.size()];
    for (int i = 0; i < lemmas.length; i++) {
      lemmas[i] = lemmatizer.lemma(sentence.token(i).lower(), analysis.tags()[i]);
    }
    return new Parse(sentence, analysis.tags(), lemmas, analysis.heads(), analysis.labels());
  }

  private Analysis analyse(Sentence sentence) {
    Words words = new Words(sentence, model.wordClasses());
    int[] tags = tagger.tag(words);
    finiteVerb.restore(sentence, tags);
    namedDeed.restore(sentence, tags);
    Configuration state = parser.parse(words, tags);
    return new Analysis(model.tagNames(tags), state.heads(), model.labelNames(state.labels()));
  }

  /** Tags and tree of a run of tokens; the head of its root is the number of its tokens. */
  @SuppressWarnings("ArrayRecordComponent") // Lives for one call.
  private record Analysis(String[] tags, int[] heads, String[] labels) {

    /** With others in front, which hang on its root. */
    Analysis behind(Analysis front, int size) {
      int from = front.tags.length;
      String[] allTags = Arrays.copyOf(front.tags, size);
      String[] allLabels = new String[size];
      int[] allHeads = new int[size];
      int root = size;
      for (int i = from; i < size; i++) {
        allTags[i] = tags[i - from];
        allLabels[i] = labels[i - from];
        allHeads[i] = heads[i - from] + from;
        root = allHeads[i] == size && root == size ? i : root;
      }
      Arrays.fill(allLabels, 0, from, "dep");
      Arrays.fill(allHeads, 0, from, root);
      return new Analysis(allTags, allHeads, allLabels);
    }
  }
}
