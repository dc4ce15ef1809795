package org.sitrep.extract.claim;

import java.util.List;
import java.util.Locale;

/** Words that number people one after another: "a third man" is one of three at least. */
final class Ordinals {
  private static final List<String> WORDS =
      List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  private Ordinals() {}

  /** The number that a word in small letters stands for, 2 and above; 0 where it is no ordinal. */
  static int of(String lower) {
    int at = WORDS.indexOf(lower);
    return at < 0 ? 0 : at + 2;
  }

  /** The first ordinal among words, 0 where there is none. */
  static int in(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      if (of(word) > 0) {
        return of(word);
      }
    }
    return 0;
  }
}
