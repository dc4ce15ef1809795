package org.sitrep.model.theme;

import java.util.List;
import java.util.Optional;

/** The values of a theme file. */
final class Values {
  private static final int COLOUR_DIGITS = 6;
  private static final int HEX = 16;

  private Values() {}

  /** A colour: {@code #RRGGBB}. */
  static int colour(String text) {
    boolean hex =
        text.length() == COLOUR_DIGITS + 1
            && text.startsWith("#")
            && text.chars().skip(1).allMatch(c -> Character.digit(c, HEX) >= 0 && c < 0x80);
    if (!hex) {
      throw new IllegalArgumentException("'" + text + "' is no colour of the form #RRGGBB");
    }
    return Integer.parseInt(text.substring(1), HEX);
  }

  /** Points. */
  static double number(String text) {
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw noNumber(text, Optional.of(e));
    }
    throw noNumber(text, Optional.empty());
  }

  private static IllegalArgumentException noNumber(String text, Optional<Exception> cause) {
    return new IllegalArgumentException(
        "'" + text + "' is no number of points", cause.orElse(null));
  }

  /** Type: {@code size/leading}, then {@code strong}, {@code soft} or {@code accent}. */
  static TypeStyle type(String text) {
    List<String> parts = List.of(text.split(" +", -1));
    List<String> sizes = List.of(parts.get(0).split("/", -1));
    if (sizes.size() != 2) {
      throw new IllegalArgumentException(
          "'" + text + "' is no type of the form 9.6/13, with strong, soft or accent behind");
    }
    boolean strong = false;
    TypeStyle.Ink ink = TypeStyle.Ink.PLAIN;
    for (String word : parts.subList(1, parts.size())) {
      switch (word) {
        case "strong" -> strong = true;
        case "soft" -> ink = TypeStyle.Ink.SOFT;
        case "accent" -> ink = TypeStyle.Ink.ACCENT;
        default ->
            throw new IllegalArgumentException(
                "'" + word + "' of '" + text + "' is not strong, soft or accent");
      }
    }
    return new TypeStyle(number(sizes.get(0)), number(sizes.get(1)), strong, ink);
  }
}
