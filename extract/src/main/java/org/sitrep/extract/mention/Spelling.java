package org.sitrep.extract.mention;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A key that the romanisations of one name share: "Al-Sooq" and "Al Souk", "Defence" and "Defense".
 *
 * <p>Romanisations of Arabic, Persian, Urdu, Hebrew or Cyrillic letters differ in the vowels that
 * sound alike, in the letters for one guttural and in doubled letters (UNGEGN, <i>Technical
 * reference manual for the standardization of geographical names</i>, 2007, part II).
 */
public final class Spelling {
  /** A shorter key is shared by names that differ. */
  static final int SHORTEST = 5;

  /** The Arabic article, in front or tied on: "Abd al-", "Abd-el ", "Abdul". */
  private static final Pattern ARTICLE =
      Pattern.compile("(?<![a-z])[aeu]l(?=[\\s-])|(?<=\\babd)[\\s-]?[aeu]l");

  /** The same, tied on before a part of a name, where some leave it out: "al-", "el-". */
  private static final Pattern TIED_ARTICLE = Pattern.compile("(?<![a-z])[ae]l-(?=[a-z]{3})");

  private static final List<String[]> ALIKE =
      List.of(
          new String[] {"ou", "u"},
          new String[] {"oo", "u"},
          new String[] {"ee", "i"},
          new String[] {"ck", "k"},
          new String[] {"kh", "k"},
          new String[] {"gh", "g"},
          new String[] {"dh", "d"},
          new String[] {"ph", "f"},
          new String[] {"ce", "se"},
          new String[] {"ci", "si"},
          new String[] {"q", "k"},
          new String[] {"c", "k"},
          new String[] {"o", "u"},
          new String[] {"e", "i"},
          new String[] {"y", "i"});

  private Spelling() {}

  /** The key of a name: small letters, alike ones folded, spaces, marks and doubles dropped. */
  static String key(String name) {
    String small = SmallLetters.of(name);
    String plain = ARTICLE.matcher(small).replaceAll("l");
    for (String[] pair : ALIKE) {
      plain = plain.replace(pair[0], pair[1]);
    }
    StringBuilder key = new StringBuilder(plain.length());
    char last = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetter(c) && c != last) {
        key.append(c);
        last = c;
      }
    }
    return key.toString();
  }

  /** A name in small letters without the articles that are tied to its parts. */
  static String withoutArticles(String small) {
    return TIED_ARTICLE.matcher(small).replaceAll("");
  }

  /** Tells whether a name is written in capitals as an abbreviation is: "FAO", "U.N.D.P.". */
  public static boolean isAcronym(String name) {
    return name.length() >= 3
        && name.length() <= 7
        && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '.');
  }

  /** Tells whether a name can be the initials of another: "AB". */
  static boolean isInitials(String name) {
    return isAcronym(name) || (name.length() == 2 && name.chars().allMatch(Character::isUpperCase));
  }

  /**
   * The first letters of a name's words that have a capital; an abbreviation inside the name counts
   * with all its letters.
   */
  public static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        boolean whole = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
        initials.append(whole ? word : word.substring(0, 1));
      }
    }
    return initials.toString();
  }
}
