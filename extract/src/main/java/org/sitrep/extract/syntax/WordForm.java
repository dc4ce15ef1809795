package org.sitrep.extract.syntax;

import java.util.Locale;

/** Reduces a word to what the model knows it by. Part of the model. */
final class WordForm {
  private static final int CAPITAL = 1;
  private static final int CAPITAL_AT_START = 2;
  private static final int ALL_CAPITALS = 4;
  private static final int HYPHEN = 8;
  private static final int DIGIT = 16;
  private static final int INNER_CAPITAL = 32;
  private static final int STOP = 64;

  private WordForm() {}

  /** Returns the word in small letters, years and other numbers as one, other digits as zeros. */
  static String of(String text) {
    char first = text.charAt(0);
    if (first < '0' || first > '9') {
      return text.toLowerCase(Locale.ROOT);
    }
    boolean number = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      number &= (c >= '0' && c <= '9') || ",.:-/".indexOf(c) >= 0;
    }
    if (number) {
      return text.length() == 4 && (first == '1' || first == '2')
          ? "!year"
          : text.indexOf(':') > 0 ? "!time" : "!number";
    }
    return digitsAsZero(text.toLowerCase(Locale.ROOT));
  }

  private static String digitsAsZero(String text) {
    StringBuilder zeros = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit) {
        zeros.append(c);
      } else if (zeros.length() == 0 || zeros.charAt(zeros.length() - 1) != '0') {
        zeros.append('0');
      }
    }
    return zeros.toString();
  }

  static int shape(String text, boolean first) {
    int shape = 0;
    boolean all = text.length() > 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean upper = Character.isUpperCase(c);
      all &= upper || c == '.' || c == '-';
      shape |= upper && i > 0 ? INNER_CAPITAL : 0;
      shape |= c == '-' ? HYPHEN : c == '.' ? STOP : Character.isDigit(c) ? DIGIT : 0;
    }
    if (Character.isUpperCase(text.charAt(0))) {
      shape |= CAPITAL | (first ? CAPITAL_AT_START : 0) | (all ? ALL_CAPITALS : 0);
    }
    return shape;
  }
}
