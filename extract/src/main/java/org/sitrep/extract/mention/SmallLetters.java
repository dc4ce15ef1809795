package org.sitrep.extract.mention;

import java.text.Normalizer;
import java.util.Locale;

/** Names in small letters, each letter parted from its marks (Unicode's form NFD). */
final class SmallLetters {
  private static final int ASCII = 0x80;

  private SmallLetters() {}

  /** The name so written. */
  static String of(String name) {
    // The Normalizer costs more to start than all names do, of which few need it.
    String parted = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    return parted.toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= ASCII && !isMark(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Dashes and quotation marks, such as the apostrophe of "Chile’s", are never parted. */
  private static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
