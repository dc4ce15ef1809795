package org.sitrep.render.docx;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The direction of text. A document has that of its language's script; a paragraph that holds
 * letters of the other direction alone has that one.
 */
enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  /** Languages written from right to left (Unicode CLDR, script metadata), by primary subtag. */
  private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
      Set.of("ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

  /** Scripts written from right to left, as subtags of a language tag. */
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("arab", "hebr", "syrc", "thaa");

  /** The direction of a language, by its BCP 47 tag. */
  static Direction of(String language) {
    List<String> subtags = List.of(language.toLowerCase(Locale.ROOT).split("-", -1));
    boolean turned =
        subtags.stream().anyMatch(RIGHT_TO_LEFT_SCRIPTS::contains)
            || (RIGHT_TO_LEFT_LANGUAGES.contains(subtags.get(0)) && !subtags.contains("latn"));
    return turned ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** The direction of a paragraph of these words in a document of this direction. */
  Direction ofParagraph(CharSequence words) {
    boolean other = false;
    for (int i = 0; i < words.length(); i++) {
      int character = Character.codePointAt(words, i);
      if (isLetterOf(this, character)) {
        return this;
      }
      other |= isLetterOf(opposite(), character);
      i += Character.charCount(character) - 1;
    }
    return other ? opposite() : this;
  }

  Direction opposite() {
    return this == LEFT_TO_RIGHT ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** Tells whether a character is a strong one of that direction (Unicode classes L, R and AL). */
  static boolean isLetterOf(Direction direction, int character) {
    byte strong = Character.getDirectionality(character);
    return direction == LEFT_TO_RIGHT
        ? strong == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        : strong == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || strong == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
