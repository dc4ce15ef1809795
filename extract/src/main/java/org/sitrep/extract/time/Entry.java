package org.sitrep.extract.time;

/**
 * What a word or phrase can be in a pattern: one of its classes, with its value there.
 *
 * @param element the class, or the word itself, as {@link Vocabulary} numbers them
 * @param code the value as it is written in the lexicon
 * @param number the value where it is a whole number, else 0
 * @param words how many words it takes
 * @param condition what must hold of the first word
 */
record Entry(int element, String code, int number, int words, Condition condition) {
  /** What must hold of a word beside its letters. */
  enum Condition {
    NONE,
    CAPITAL,
    NOUN,
    CAPITAL_NOUN
  }

  static Entry of(int element, String code, int words, Condition condition) {
    return new Entry(element, code, whole(code), words, condition);
  }

  static Entry number(int element, int number, int words) {
    return new Entry(element, Integer.toString(number), number, words, Condition.NONE);
  }

  /** Tells whether the value stands for "some, nobody says how many". */
  boolean vague() {
    return code.equals("X");
  }

  private static int whole(String code) {
    boolean negative = code.startsWith("-");
    int value = 0;
    for (int i = negative ? 1 : 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + c - '0';
    }
    return negative ? -value : value;
  }
}
