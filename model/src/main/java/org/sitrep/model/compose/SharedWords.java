package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a title and a quotation say the same, by the words that they share. */
final class SharedWords {
  /** Three words in a row are no accident. */
  private static final int RUN = 3;

  private SharedWords() {}

  /**
   * Tells whether they share words in a row.
   *
   * @param names who is named in both, which says nothing about what was agreed
   */
  static boolean has(String title, String quote, List<String> names) {
    List<String> words = words(title);
    List<String> named = names.stream().flatMap(name -> words(name).stream()).toList();
    String whole = ' ' + String.join(" ", words(quote)) + ' ';
    for (int i = 0; i + RUN <= words.size(); i++) {
      List<String> run = words.subList(i, i + RUN);
      boolean shared = whole.contains(' ' + String.join(" ", run) + ' ');
      if (shared && run.stream().noneMatch(named::contains)) {
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
