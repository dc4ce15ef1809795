package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a title and a quotation say the same, by the words that they share. */
final class SharedWords {
  /** Three words in a row are no accident. */
  private static final int RUN = 3;

  private SharedWords() {}

  static boolean has(String title, String quote) {
    List<String> words = words(title);
    String whole = ' ' + String.join(" ", words(quote)) + ' ';
    for (int i = 0; i + RUN <= words.size(); i++) {
      if (whole.contains(' ' + String.join(" ", words.subList(i, i + RUN)) + ' ')) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
