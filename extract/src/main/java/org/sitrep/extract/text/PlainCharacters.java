package org.sitrep.extract.text;

/**
 * Maps typographic variants of a character to the plain one, always one UTF-16 unit to one, so that
 * the offsets of a normalised text are those of the original.
 *
 * <p>Curly quotes and modifier apostrophes become {@code '} and {@code "}, hyphens and dashes
 * become {@code -}, no-break and typographic spaces become a space, and the other line separators
 * of Unicode become a line feed; a carriage return is a space beside its line feed. The characters
 * are those of the general categories Pd, Pi, Pf and Zs that occur in English news text (Unicode
 * Standard, chapter 6.2, "General Punctuation").
 */
public final class PlainCharacters {
  private PlainCharacters() {}

  /** Returns the plain form of {@code c}, or {@code c} itself where it is plain already. */
  public static char plain(char c) {
    if (c < 0x80) {
      return c == '\r' ? ' ' : c == '\f' ? '\n' : c;
    }
    if (c < 0x2000) {
      return plainBelowGeneralPunctuation(c);
    }
    return c <= 0x206F ? plainGeneralPunctuation(c) : plainAboveGeneralPunctuation(c);
  }

  /** Returns the plain form of {@code text}; the result has the same length. */
  public static String plain(CharSequence text) {
    return new String(plain(text, 0, text.length()));
  }

  /**
   * Returns the plain characters of {@code text} from {@code from} (inclusive) to {@code to}
   * (exclusive).
   */
  static char[] plain(CharSequence text, int from, int to) {
    char[] plain = new char[to - from];
    for (int i = from; i < to; i++) {
      plain[i - from] = plain(text.charAt(i));
    }
    return plain;
  }

  private static char plainBelowGeneralPunctuation(char c) {
    return switch (c) {
      case '\u00A0', '\u1680' -> ' '; // no-break space, Ogham space mark
      case '\u0085' -> '\n'; // next line
      // Acute accent, prime, turned comma, apostrophe and half rings: the last four write the hamza
      // and
      // ayn of transliterated names.
      case '\u00B4', '\u02B9', '\u02BB', '\u02BC', '\u02BE', '\u02BF' -> '\'';
      case '\u00AB', '\u00BB' -> '"'; // guillemets
      case '\u00AD' -> '-'; // soft hyphen
      default -> c;
    };
  }

  private static char plainGeneralPunctuation(char c) {
    if (c <= '\u200B' || c == '\u202F' || c == '\u205F' || c == '\u2060') {
      return ' '; // en quad to zero-width space, narrow no-break space, mathematical space, word
      // joiner
    }
    if (c >= '\u2010' && c <= '\u2015') {
      return '-'; // hyphen, no-break hyphen, figure dash, en dash, em dash, horizontal bar
    }
    if (c == '\u2028' || c == '\u2029') {
      return '\n'; // line and paragraph separator
    }
    if ((c >= '\u2018' && c <= '\u201B') || c == '\u2032' || c == '\u2039' || c == '\u203A') {
      return '\''; // single quotes, prime, single guillemets
    }
    if ((c >= '\u201C' && c <= '\u201F') || c == '\u2033') {
      return '"'; // double quotes, double prime
    }
    return c;
  }

  private static char plainAboveGeneralPunctuation(char c) {
    return switch (c) {
      case '\u2212' -> '-'; // minus sign
      case '\u3000', '\uFEFF' -> ' '; // ideographic space, byte order mark
      case '\uFF07' -> '\''; // full-width apostrophe
      default -> c;
    };
  }
}
