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

  /**
   * What a character outside letters and digits does: nothing, part two words, or stand for "and".
   */
  private static final char DROPPED = 0;

  private static final char GAP = ' ';
  private static final char AND = '&';

  /** The folded form of each ASCII character: most characters of a text are settled by this. */
  private static final char[] ASCII = ascii();

  private NameKey() {}

  /** The key of a name; empty for a name without a letter or digit. */
  static String of(CharSequence name) {
    char[] key = new char[name.length() * 2 + 4];
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char folded = c < ASCII.length ? ASCII[c] : fold(c);
      if (folded == DROPPED) {
        continue;
      }
      if (gap && length > 0 && folded != GAP) {
        key[length++] = GAP;
      }
      gap = folded == GAP || folded == AND;
      if (folded == AND) {
        length = appendAnd(key, length);
      } else if (folded != GAP) {
        key[length++] = folded;
      }
    }
    return new String(key, 0, length);
  }

  /** The key of a name that is a common word: it is found only within its first-level division. */
  static String within(String key, String divisionCode) {
    return key + "/" + divisionCode;
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

  private static int appendAnd(char[] key, int length) {
    int end = length;
    if (end > 0 && key[end - 1] != GAP) {
      key[end++] = GAP;
    }
    key[end++] = 'a';
    key[end++] = 'n';
    key[end++] = 'd';
    return end;
  }

  private static char[] ascii() {
    char[] folded = new char[0x80];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = fold(c);
    }
    return folded;
  }

  private static char fold(char c) {
    if (isDropped(c)) {
      return DROPPED;
    }
    if (c == AND) {
      return AND;
    }
    return Character.isLetterOrDigit(c) ? LatinFolding.fold(c) : GAP;
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
