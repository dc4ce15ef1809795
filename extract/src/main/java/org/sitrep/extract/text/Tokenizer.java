package org.sitrep.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cuts text into sentences of tokens, in one pass and without moving an offset.
 *
 * <p>Words follow the Penn Treebank's conventions (Marcus et al., "Building a large annotated
 * corpus of English: the Penn Treebank", Computational Linguistics 19(2), 1993): the possessive
 * {@code 's}, the negation {@code n't} and contracted verbs are tokens of their own. Departing from
 * it, a hyphenated word, a number with its separators and a range of numbers stay one token each.
 *
 * <p>A blank line always ends a sentence. A single line break ends one unless the text is wrapped
 * by hand at some column, or the line plainly goes on.
 *
 * <p>Holds no state between calls; one tokenizer may serve many threads.
 */
public final class Tokenizer {
  private final Abbreviations abbreviations;

  /** Makes a tokenizer that knows the abbreviations of a language. */
  public Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Returns the sentences of the whole {@code text}. */
  public List<Sentence> sentences(CharSequence text) {
    return sentences(text, 0, text.length());
  }

  /**
   * Returns the sentences of {@code text} from offset {@code from} (inclusive) to {@code to}
   * (exclusive); the offsets of their tokens count from the beginning of {@code text}.
   *
   * @throws IndexOutOfBoundsException if the offsets do not lie within the text
   */
  public List<Sentence> sentences(CharSequence text, int from, int to) {
    Objects.checkFromToIndex(from, to, text.length());
    List<Token> tokens = new WordScanner(text, from, to, abbreviations).tokens();
    LineBreaks breaks = LineBreaks.of(text, from, to);
    SentenceBoundaries boundaries = new SentenceBoundaries(tokens, abbreviations);
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size()
          || breaks.anyBetween(tokens.get(i - 1).end(), tokens.get(i).start())
          || boundaries.before(i, first)) {
        sentences.add(Sentence.of(tokens.subList(first, i)));
        first = i;
      }
    }
    return sentences;
  }
}
