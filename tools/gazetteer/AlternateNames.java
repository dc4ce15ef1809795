package org.sitrep.extract.gazetteer;

import java.util.List;
import java.util.regex.Pattern;

/** Which alternate names are worth keeping, and the names of divisions without their type. */
final class AlternateNames {
  private static final Pattern CODE = Pattern.compile("[A-Z]{3,4}");
  private static final Pattern LATIN =
      Pattern.compile("[\\p{IsLatin}\\p{M}0-9 .,'’‘ʻʼʿʾ`()/-]{4,40}");

  private static final List<String> AFTER =
      List.of(
          "province", "governorate", "state", "region", "oblast", "krai", "kray", "prefecture",
          "department", "district", "division", "county", "canton", "parish", "wilaya", "raion",
          "rayon", "voivodeship", "territory", "emirate", "okrug", "municipality", "republic",
          "city", "zone", "regency", "tehsil", "shi", "sheng");

  private static final List<String> BEFORE =
      List.of(
          "provincia de ", "provincia di ", "província de ", "province of ", "departamento del ",
          "departamento de ", "département de la ", "département de ", "region of ", "state of ",
          "estado de ", "provincia del ", "region de ", "región de ", "región del ", "wilaya de ",
          "gouvernorat de ", "republic of ", "kabupaten ", "oblast ", "powiat ", "judeţul ",
          "muḩāfaz̧at ", "shahrestān-e ", "kota ");

  private static final int SHORT = 5;

  private AlternateNames() {}

  /**
   * Latin letters only, four characters and more, and no airport code. Names in small letters are
   * romanised Chinese, Japanese or Thai forms that no English text uses; short names that begin
   * unlike the town's own name are mostly forms of other languages that collide with real places.
   */
  static boolean isUsable(String name, String own) {
    boolean capital = name.chars().anyMatch(Character::isUpperCase);
    return capital
        && LATIN.matcher(name).matches()
        && !CODE.matcher(name).matches()
        && (name.length() > SHORT || initial(name) == initial(own));
  }

  private static char initial(String name) {
    String key = NameKey.of(name);
    char first = key.isEmpty() ? ' ' : key.charAt(0);
    return switch (first) {
      case 'c', 'q' -> 'k';
      case 'w' -> 'v';
      default -> first;
    };
  }

  /** "Lorestan" for "Lorestan Province"; the name itself where it has no such word. */
  static String withoutDivisionWord(String name) {
    for (String word : BEFORE) {
      if (name.length() > word.length() + 2 && name.regionMatches(true, 0, word, 0, word.length())) {
        return name.substring(word.length());
      }
    }
    int space = name.lastIndexOf(' ');
    if (space > 2 && AFTER.stream().anyMatch(word -> name.substring(space + 1).equalsIgnoreCase(word))) {
      return name.substring(0, space);
    }
    return name;
  }
}
