package org.sitrep.render.pdf.layout;

/**
 * What of a text can be printed. Articles carry stray controls, half surrogate pairs and invisible
 * marks; a page must neither choke on them nor hide that something stood there.
 */
final class Characters {
  /** Stands for what is no character: drawn as a visible mark. */
  static final char REPLACEMENT = '\uFFFD';

  /** LEFT-TO-RIGHT MARK: invisible, and as strong as a letter. The Arabic font draws it empty. */
  static final char LEFT_TO_RIGHT = '\u200E';

  /** RIGHT-TO-LEFT MARK. */
  static final char RIGHT_TO_LEFT = '\u200F';

  private Characters() {}

  /** The text with blanks for white space and {@link #REPLACEMENT} for what is no character. */
  static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (isBlank(c)) {
      out.append(' ');
    } else if (isInvisible(c)) {
      return;
    } else if (Character.isISOControl(c) || isBroken(c)) {
      out.append(REPLACEMENT);
    } else {
      out.appendCodePoint(c);
    }
  }

  /** White space at which a line may break. */
  private static boolean isBlank(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\f'
        || c == 0x85
        || Character.isWhitespace(c);
  }

  /**
   * Characters without a glyph that say nothing to the layout used here: soft hyphen, zero-width
   * space, byte order mark, variation selectors, bidirectional marks and embedding controls, tags.
   */
  private static boolean isInvisible(int c) {
    return c == 0xAD
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || c == 0x2060
        || c == 0xFEFF
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }

  /** Half surrogate pairs, private use and the code points that are never characters. */
  private static boolean isBroken(int c) {
    int type = Character.getType(c);
    return type == Character.SURROGATE || type == Character.PRIVATE_USE || (c & 0xFFFE) == 0xFFFE;
  }

  /** Whether a line may not break before this character, as it belongs to the one before. */
  static boolean isAttached(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0x200D
        || c == 0x200C;
  }
}
