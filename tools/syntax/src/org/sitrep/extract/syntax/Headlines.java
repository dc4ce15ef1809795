package org.sitrep.extract.syntax;

import java.util.Locale;

/** Writes a sentence of prose with the capitals of a headline. */
final class Headlines {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 25;

  /** Shorter words mostly keep small letters in headlines: of, the, in, for. */
  private static final int LONG_WORD = 4;

  private Headlines() {}

  /** Returns whether the sentence has the length of a headline. */
  static boolean suits(Silver sentence) {
    return sentence.size() >= SHORTEST && sentence.size() <= LONGEST;
  }

  static Silver titleCased(Silver sentence) {
    return sentence.withForms(form -> form.length() < LONG_WORD ? form : capital(form));
  }

  static Silver capitals(Silver sentence) {
    return sentence.withForms(form -> form.toUpperCase(Locale.ROOT));
  }

  private static String capital(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }
}
