package org.sitrep.extract.syntax;

import org.sitrep.extract.text.Sentence;

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

  /** Returns the analysis of a sentence; its time is linear in the sentence's length. */
  public Parse parse(Sentence sentence) {
    Words words = new Words(sentence, model.wordClasses());
    int[] tags = tagger.tag(words);
    finiteVerb.restore(sentence, tags);
    namedDeed.restore(sentence, tags);
    Configuration state = parser.parse(words, tags);
    String[] tagNames = model.tagNames(tags);
    String[] lemmas = new String[tags.length];
    for (int i = 0; i < lemmas.length; i++) {
      lemmas[i] = lemmatizer.lemma(sentence.token(i).lower(), tagNames[i]);
    }
    return new Parse(sentence, tagNames, lemmas, state.heads(), model.labelNames(state.labels()));
  }
}
