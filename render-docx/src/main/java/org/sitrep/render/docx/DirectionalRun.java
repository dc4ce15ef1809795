package org.sitrep.render.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text of one direction. Word wants right-to-left words in runs of their own, marked
 * {@code w:rtl} (ECMA-376, part 1, 17.3.2.30); spaces, digits and signs between two words of the
 * rarer direction go with them.
 *
 * @param text the words, in logical order
 * @param direction in which they run
 */
record DirectionalRun(String text, Direction direction) {
  /** The first code point of a script that runs from right to left. */
  private static final int FIRST_RIGHT_TO_LEFT = 0x0590;

  /** The stretches of a text in a document of that direction. */
  static List<DirectionalRun> of(String text, Direction document) {
    if (document == Direction.LEFT_TO_RIGHT
        && text.chars().allMatch(unit -> unit < FIRST_RIGHT_TO_LEFT)) {
      return List.of(new DirectionalRun(text, document));
    }
    Direction rarer = document.opposite();
    List<DirectionalRun> runs = new ArrayList<>();
    int done = 0;
    for (int i = nextWord(text, 0, rarer); i < text.length(); i = nextWord(text, done, rarer)) {
      if (i > done) {
        runs.add(new DirectionalRun(text.substring(done, i), document));
      }
      int end = endOfWords(text, i, rarer);
      runs.add(new DirectionalRun(text.substring(i, end), rarer));
      done = end;
    }
    if (done < text.length()) {
      runs.add(new DirectionalRun(text.substring(done), document));
    }
    return runs;
  }

  boolean isRightToLeft() {
    return direction == Direction.RIGHT_TO_LEFT;
  }

  /** The index of the first letter of the rarer direction from there on, or the length. */
  private static int nextWord(String text, int from, Direction rarer) {
    int i = from;
    while (i < text.length() && !Direction.isLetterOf(rarer, text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  /** The index after the last letter of the rarer direction before one of the other. */
  private static int endOfWords(String text, int from, Direction rarer) {
    int end = from;
    for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (Direction.isLetterOf(rarer.opposite(), character)) {
        break;
      }
      if (Direction.isLetterOf(rarer, character)) {
        end = i + Character.charCount(character);
      }
    }
    return end;
  }
}
