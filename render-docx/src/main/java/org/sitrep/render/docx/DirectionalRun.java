package org.sitrep.render.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text of one direction. Word wants right-to-left words in runs of their own, marked
 * {@code w:rtl} (ECMA-376, part 1, 17.3.2.30); spaces, digits and signs between two such words go
 * with them.
 *
 * @param text the words, in logical order
 * @param rightToLeft whether they run from right to left
 */
record DirectionalRun(String text, boolean rightToLeft) {
  /** The first code point of a script that runs from right to left. */
  private static final int FIRST_RIGHT_TO_LEFT = 0x0590;

  static List<DirectionalRun> of(String text) {
    if (text.chars().allMatch(unit -> unit < FIRST_RIGHT_TO_LEFT)) {
      return List.of(new DirectionalRun(text, false));
    }
    List<DirectionalRun> runs = new ArrayList<>();
    int done = 0;
    for (int i = nextWord(text, 0); i < text.length(); i = nextWord(text, done)) {
      if (i > done) {
        runs.add(new DirectionalRun(text.substring(done, i), false));
      }
      int end = endOfWords(text, i);
      runs.add(new DirectionalRun(text.substring(i, end), true));
      done = end;
    }
    if (done < text.length()) {
      runs.add(new DirectionalRun(text.substring(done), false));
    }
    return runs;
  }

  /** The index of the first right-to-left letter from there on, or the length. */
  private static int nextWord(String text, int from) {
    int i = from;
    while (i < text.length() && !isRightToLeft(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  /** The index after the last right-to-left letter before a left-to-right one. */
  private static int endOfWords(String text, int from) {
    int end = from;
    for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (Character.getDirectionality(character) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        break;
      }
      if (isRightToLeft(character)) {
        end = i + Character.charCount(character);
      }
    }
    return end;
  }

  private static boolean isRightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
