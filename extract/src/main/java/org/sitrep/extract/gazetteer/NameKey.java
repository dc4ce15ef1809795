package org.sitrep.extract.gazetteer;

/**
 * The form under which names are compared: lower case, without marks, apostrophes and full stops,
 * with one space for every hyphen, comma, slash or gap, and {@code and} for an ampersand.
 *
 * <p>"Sana'a" and "Sanaa", "Port-au-Prince" and "Port au Prince", "Bogotá" and "Bogota" are one
 * key.
 */
final class NameKey {
  private static final int COMBINING_START = 0x300;
  private static final int COMBINING_END = 0x36F;
  private static final int MODIFIER_START = 0x2B0;
  private static final int MODIFIER_END = 0x2FF;

  private NameKey() {}

  /** The key of a name; empty for a name without a letter or digit. */
  static String of(CharSequence name) {
    StringBuilder key = new StringBuilder(name.length() + 4);
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isDropped(c)) {
        continue;
      }
      if (c == '&') {
        appendAnd(key);
        gap = true;
      } else if (Character.isLetterOrDigit(c)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        key.append(LatinFolding.fold(c));
      } else {
        gap = true;
      }
    }
    return key.toString();
  }

  /** A 64-bit hash of a key: FNV-1a, then the finaliser of MurmurHash3 to spread it. */
  static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }

  private static void appendAnd(StringBuilder key) {
    if (key.length() > 0) {
      key.append(' ');
    }
    key.append("and");
  }

  private static boolean isDropped(char c) {
    return switch (c) {
      case '.', '\'', '`', '\u2018', '\u2019', '\u201B', '\u00B4', '\u200B', '\u00AD' -> true;
      default ->
          (c >= COMBINING_START && c <= COMBINING_END)
              || (c >= MODIFIER_START && c <= MODIFIER_END);
    };
  }
}
