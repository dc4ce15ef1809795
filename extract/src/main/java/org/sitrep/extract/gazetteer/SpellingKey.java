package org.sitrep.extract.gazetteer;

import java.util.Set;

/**
 * A looser key that is alike for the spellings of one transliterated name.
 *
 * <p>The letters that romanisations of Arabic, Persian, Urdu, Pashto, Burmese and Cyrillic names
 * disagree on are made one: the vowels a, o, u and the vowels e, i, y; runs of vowels and doubled
 * letters; kh, q and k; gh and g; dh and d; th and t; a final h after a vowel. Articles and "and"
 * between the parts fall away. "Bahr-el-Gazal" and "Bahr al Ghazal" have one key.
 *
 * <p>The key is too loose for short names and for small places; see {@link Gazetteer#find}.
 */
final class SpellingKey {
  /** Names with fewer letters than this have no spelling key. */
  private static final int SHORTEST = 5;

  private static final Set<String> LINKS =
      Set.of(
          "and", "of", "the", "al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ed", "er",
          "es", "ez", "ul", "ol", "wa");

  private SpellingKey() {}

  /** The spelling key of a name's {@link NameKey}; empty where the name is too short for one. */
  static String of(String nameKey) {
    StringBuilder key = new StringBuilder(nameKey.length());
    int start = 0;
    while (start < nameKey.length()) {
      int end = nameKey.indexOf(' ', start);
      end = end < 0 ? nameKey.length() : end;
      if (end - start > 3 || !LINKS.contains(nameKey.substring(start, end))) {
        appendWord(nameKey, start, end, key);
      }
      start = end + 1;
    }
    return key.length() < SHORTEST ? "" : key.toString();
  }

  private static void appendWord(String name, int start, int end, StringBuilder key) {
    int wordStart = key.length();
    int last = end;
    if (last - start > 2 && name.charAt(last - 1) == 'h' && vowel(name.charAt(last - 2)) != 0) {
      last--;
    }
    for (int i = start; i < last; i++) {
      char c = name.charAt(i);
      char before = i > start ? name.charAt(i - 1) : 0;
      char after = i + 1 < last ? name.charAt(i + 1) : 0;
      append(c, before, after, wordStart, key);
    }
  }

  private static void append(char c, char before, char after, int wordStart, StringBuilder key) {
    char vowel = vowel(c);
    boolean inWord = key.length() > wordStart;
    char previous = inWord ? key.charAt(key.length() - 1) : 0;
    if (vowel != 0) {
      boolean glide = c == 'y' && !inWord && vowel(after) != 0;
      if (glide) {
        key.append('y');
      } else if (previous != 'a' && previous != 'i') {
        key.append(vowel);
      }
    } else if (c == 'w' && vowel(before) != 0 && vowel(after) == 0) {
      return;
    } else if (c == 'h' && isAspirated(before)) {
      return;
    } else {
      char letter = consonant(c);
      if (letter != previous) {
        key.append(letter);
      }
    }
  }

  private static boolean isAspirated(char before) {
    return before == 'k' || before == 'g' || before == 'd' || before == 't';
  }

  private static char vowel(char c) {
    return switch (c) {
      case 'a', 'o', 'u' -> 'a';
      case 'e', 'i', 'y' -> 'i';
      default -> 0;
    };
  }

  private static char consonant(char c) {
    return switch (c) {
      case 'q' -> 'k';
      case 'w' -> 'v';
      default -> c;
    };
  }
}
