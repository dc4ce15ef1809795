package org.sitrep.extract.syntax;

import org.sitrep.extract.text.Sentence;

/** How a sentence as a whole uses capitals, which decides what the capital of one word tells. */
enum LetterCase {
  /** Capitals begin names and the sentence. */
  PROSE(0),
  /** Headline style: nearly every longer word has a capital. */
  TITLE(1 << 8),
  /** All in capitals. */
  CAPITALS(2 << 8);

  /** Shorter words (of, the, in, for) stay small in headlines. */
  private static final int LONG_WORD = 4;

  private final int bits;

  LetterCase(int bits) {
    this.bits = bits;
  }

  /** Returns what marks a word's shape in such a sentence. */
  int bits() {
    return bits;
  }

  static LetterCase of(Sentence sentence) {
    int words = 0;
    int initial = 0;
    int small = 0;
    int all = 0;
    for (int i = 0; i < sentence.size(); i++) {
      String text = sentence.token(i).text();
      if (!Character.isLetter(text.charAt(0))) {
        continue;
      }
      all++;
      small += sentence.token(i).lower().equals(text) || hasSmall(text) ? 1 : 0;
      if (text.length() >= LONG_WORD) {
        words++;
        initial += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
      }
    }
    if (all >= 2 && small == 0) {
      return CAPITALS;
    }
    return words >= 3 && initial * 10 >= words * 9 ? TITLE : PROSE;
  }

  private static boolean hasSmall(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
