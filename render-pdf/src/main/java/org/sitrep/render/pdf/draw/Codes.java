package org.sitrep.render.pdf.draw;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The codes by which a document calls the glyphs of one font. A character of ASCII has its own
 * code, others take the control codes and then codes of two bytes: so text in Latin letters takes a
 * byte a letter, where the ready-made encodings of such fonts take two.
 */
final class Codes {
  /** Codes of one byte end before this one. */
  static final int SINGLE = 0x7F;

  /** Codes of two bytes start here. */
  static final int DOUBLE = 0x8000;

  private static final int ASCII = 0x20;
  private static final int RETURN = '\r';

  /**
   * A glyph that is shown.
   *
   * @param id its number in the font
   * @param text the characters that it was first shown for
   */
  record Shown(int id, String text) {}

  private final Map<Integer, Integer> codes = new HashMap<>();
  private final TreeMap<Integer, Shown> shown = new TreeMap<>();
  private int nextSingle = 1;
  private int nextDouble = DOUBLE;

  /** The code of a glyph, which it is given when it is first asked for. */
  int of(int glyph, String text) {
    Integer known = codes.get(glyph);
    if (known != null) {
      return known;
    }
    int code = free(text);
    codes.put(glyph, code);
    shown.put(code, new Shown(glyph, text));
    return code;
  }

  private int free(String text) {
    char own = text.length() == 1 ? text.charAt(0) : 0;
    if (own >= ASCII && own < SINGLE && !shown.containsKey((int) own)) {
      return own;
    }
    if (nextSingle == RETURN) {
      nextSingle++;
    }
    return nextSingle < ASCII ? nextSingle++ : nextDouble++;
  }

  /** All glyphs by their codes, in the order of these. */
  Map<Integer, Shown> shown() {
    return shown;
  }

  /** The number of a code in the order of all possible ones: its CID (ISO 32000-1, 9.7.4.2). */
  static int cid(int code) {
    return code < DOUBLE ? code : code - DOUBLE + SINGLE;
  }
}
