package org.sitrep.extract.mention;

import java.util.Locale;
import java.util.Set;
import org.sitrep.extract.syntax.Parse;

/**
 * Matches entries of word classes, which may be of several words, against the tokens of a sentence.
 */
final class Phrases {
  private static final int LONGEST = 4;

  private Phrases() {}

  /**
   * The length of the longest entry that starts at a token, 0 where there is none. The last word is
   * compared by its lemma too.
   */
  static int startingAt(Parse parse, int first, int limit, Set<String> entries) {
    for (int length = Math.min(LONGEST, limit - first); length > 0; length--) {
      if (matches(parse, first, first + length - 1, entries)) {
        return length;
      }
    }
    return 0;
  }

  /** The length of the longest entry that ends at a token, 0 where there is none. */
  static int endingAt(Parse parse, int last, Set<String> entries) {
    for (int length = Math.min(LONGEST, last + 1); length > 0; length--) {
      if (matches(parse, last - length + 1, last, entries)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean matches(Parse parse, int first, int last, Set<String> entries) {
    String head = join(parse, first, last - 1);
    String before = head.isEmpty() ? "" : head + " ";
    return entries.contains(before + parse.lower(last))
        || entries.contains(before + parse.lemma(last));
  }

  /** The words of a stretch, in small letters, as one string. */
  static String join(Parse parse, int first, int last) {
    return text(parse, first, last).toLowerCase(Locale.ROOT);
  }

  /** The words of a stretch as they are written, possessive marks tied to their words. */
  static String text(Parse parse, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean tied = i == first || parse.token(i).start() == parse.token(i - 1).end();
      text.append(tied ? "" : " ").append(parse.token(i).text());
    }
    return text.toString();
  }
}
