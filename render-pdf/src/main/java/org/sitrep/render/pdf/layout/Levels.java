package org.sitrep.render.pdf.layout;

import java.text.Bidi;
import java.util.BitSet;

/**
 * The embedding levels of a text that runs from left to right as a whole (Unicode Bidirectional
 * Algorithm, UAX #9). Names that run from right to left are isolated: punctuation and numbers that
 * follow them stand behind them, where the reader of the whole looks for them, and of two names in
 * a list the first stands at the left. What is known to be of another language stays in one piece.
 */
final class Levels {
  /** Divide names from each other; an Arabic comma, a hyphen, an apostrophe do not. */
  private static final String DIVIDERS =
      ",;:.!?()[]{}/|\"\u201C\u201D\u00AB\u00BB\u2013\u2014\u2026";

  private Levels() {}

  /**
   * The level of each character.
   *
   * @param s the text
   * @param foreign the characters that are known to be of another language
   */
  static byte[] of(String s, BitSet foreign) {
    byte[] levels = new byte[s.length()];
    if (!Bidi.requiresBidi(s.toCharArray(), 0, s.length())) {
      return levels;
    }
    StringBuilder marked = new StringBuilder();
    int[] at = new int[s.length()];
    boolean leftward = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      at[i] = marked.length();
      marked.append(c);
      boolean letter = isLeftward(c) || (leftward && Characters.isAttached(c));
      leftward = letter || (leftward && !isRightward(c));
      if (letter && endsBefore(s, i + 1, foreign)) {
        marked.append(Characters.LEFT_TO_RIGHT);
      }
    }
    Bidi bidi = new Bidi(marked.toString(), Bidi.DIRECTION_LEFT_TO_RIGHT);
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(at[i]);
    }
    return levels;
  }

  /** Whether the next letter is of the other direction, or of another name. */
  private static boolean endsBefore(String s, int from, BitSet foreign) {
    for (int i = from; i < s.length(); i++) {
      char c = s.charAt(i);
      if (isLeftward(c) || (i == from && Characters.isAttached(c))) {
        return false;
      }
      boolean divides = DIVIDERS.indexOf(c) >= 0 && !foreign.get(i) && !isInNumber(s, i);
      if (isRightward(c) || divides) {
        return true;
      }
    }
    return true;
  }

  private static boolean isInNumber(String s, int i) {
    return i > 0
        && i + 1 < s.length()
        && Character.isDigit(s.charAt(i - 1))
        && Character.isDigit(s.charAt(i + 1));
  }

  private static boolean isRightward(char c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean isLeftward(char c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
