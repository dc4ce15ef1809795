package org.sitrep.cli.config;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a mistyped one was meant to be. */
public final class NearestWord {
  private NearestWord() {}

  /** The known word within a third of its length in edits, case and punctuation aside. */
  public static Optional<String> of(String typed, Collection<String> known) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String word : known) {
      int edits = edits(letters(typed), letters(word));
      if (edits < least && edits <= Math.max(1, word.length() / 3)) {
        nearest = word;
        least = edits;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static String letters(String word) {
    return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  /** Edit distance of Levenshtein (1966), by the two-row method of Wagner and Fischer (1974). */
  private static int edits(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(row[j - 1], above[j]));
      }
      above = row;
    }
    return above[to.length()];
  }
}
