package org.sitrep.model.compose;

import java.util.Arrays;
import java.util.List;

/**
 * The literal words of a source, made fit for print: one line, at most forty words (the bound that
 * press law and wire services commonly take for a short quotation), cut between words and marked
 * with an ellipsis.
 */
final class Quotation {
  private static final int LONGEST_WORD = 60;
  private static final String ELLIPSIS = " …";

  private Quotation() {}

  /** The words, cut to at most so many, without quotation marks. */
  static String cut(String quote, int words) {
    List<String> all = Arrays.asList(Text.tidy(quote).split(" "));
    String kept =
        String.join(
            " ",
            all.subList(0, Math.min(words, all.size())).stream().map(Quotation::bounded).toList());
    return all.size() > words ? kept + ELLIPSIS : kept;
  }

  /** A stretch of letters without a space is cut too: no line could hold it. */
  private static String bounded(String word) {
    if (word.codePointCount(0, word.length()) <= LONGEST_WORD) {
      return word;
    }
    return word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD)) + "…";
  }
}
