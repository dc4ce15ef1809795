package org.sitrep.extract.text;

import java.util.Locale;

/** The place, and often the agency, before the first words of a dispatch. */
public final class Dateline {
  /** Datelines are short. */
  private static final int LONGEST = 14;

  private Dateline() {}

  /**
   * Index of the dash that closes a dateline, or of the colon behind a place in capitals; -1 where
   * the sentence has none.
   */
  public static int end(Sentence sentence) {
    boolean open = false;
    boolean capitals = true;
    for (int i = 0; i < Math.min(LONGEST, sentence.size()); i++) {
      String text = sentence.token(i).text();
      char first = text.charAt(0);
      if (i > 0
          && !open
          && (text.equals("-")
              || text.equals("--")
              || text.equals("–")
              || text.equals("—")
              || text.equals("_"))) {
        return i;
      }
      if (i > 0 && capitals && text.equals(":")) {
        return i;
      }
      capitals &= text.equals(",") || (text.length() > 2 && text.equals(upper(text)));
      open = text.equals("(") || (open && !text.equals(")"));
      if (Character.isLetter(first) && !Character.isUpperCase(first) && !open) {
        return -1;
      }
    }
    return -1;
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
