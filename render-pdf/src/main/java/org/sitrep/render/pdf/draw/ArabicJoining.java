package org.sitrep.render.pdf.draw;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.fontbox.ttf.model.ScriptFeature;

/**
 * Joins Arabic letters: chooses each letter's isolated, initial, medial or final form by its
 * neighbours (The Unicode Standard, section 9.2, rules R1 to R7) and the ligature of lam and alef,
 * by the font's own tables (OpenType features init, medi, fina, rlig, liga).
 */
final class ArabicJoining {
  /** Letters that join only to the letter before them (Unicode, ArabicShaping.txt, type R). */
  private static final String RIGHT_JOINING =
      "\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0671\u0672\u0673"
          + "\u0675\u0676\u0677\u0688\u0689\u068A\u068B\u068C\u068D\u068E\u068F\u0690\u0691"
          + "\u0692\u0693\u0694\u0695\u0696\u0697\u0698\u0699\u06C0\u06C3\u06C4\u06C5\u06C6"
          + "\u06C7\u06C8\u06C9\u06CA\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF";

  /** Letters of the Arabic block that join to nothing. */
  private static final String NON_JOINING = "\u0621\u0674\u06DD";

  private static final int TATWEEL = 0x0640;
  private static final int JOINER = 0x200D;

  private final GsubData tables;

  ArabicJoining(TrueTypeFont font) {
    try {
      this.tables = font.getGsub().getGsubData("arab");
    } catch (IOException e) {
      throw new IllegalStateException("unreadable font", e);
    }
  }

  static boolean isTransparent(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static boolean joinsForward(int c) {
    if (c == TATWEEL || c == JOINER) {
      return true;
    }
    return isLetter(c) && RIGHT_JOINING.indexOf(c) < 0 && NON_JOINING.indexOf(c) < 0;
  }

  private static boolean joinsBack(int c) {
    return c == TATWEEL || c == JOINER || (isLetter(c) && NON_JOINING.indexOf(c) < 0);
  }

  private static boolean isLetter(int c) {
    boolean block = (c >= 0x0620 && c <= 0x06FF) || (c >= 0x0750 && c <= 0x077F);
    return block && Character.isLetter(c);
  }

  /** Puts the joined glyphs in place of the plain ones; all lists run in logical order. */
  void join(int[] codePoints, int from, List<Integer> ids, List<String> texts) {
    for (int i = 0; i < ids.size(); i++) {
      int c = codePoints[from + i];
      boolean back = joinsBack(c) && before(codePoints, from, i);
      boolean forward = joinsForward(c) && after(codePoints, from, i, ids.size());
      if (back || forward) {
        ids.set(i, replaced(back ? (forward ? "medi" : "fina") : "init", ids.get(i)));
      }
    }
    ligate(ids, texts);
  }

  private static boolean before(int[] codePoints, int from, int i) {
    int at = i - 1;
    while (at >= 0 && isTransparent(codePoints[from + at])) {
      at--;
    }
    return at >= 0 && joinsForward(codePoints[from + at]);
  }

  private static boolean after(int[] codePoints, int from, int i, int size) {
    int at = i + 1;
    while (at < size && isTransparent(codePoints[from + at])) {
      at++;
    }
    return at < size && joinsBack(codePoints[from + at]);
  }

  private int replaced(String feature, int glyph) {
    return replacement(feature, List.of(glyph), glyph);
  }

  private void ligate(List<Integer> ids, List<String> texts) {
    for (int i = 0; i + 1 < ids.size(); i++) {
      List<Integer> pair = List.of(ids.get(i), ids.get(i + 1));
      int ligature = replacement("rlig", pair, replacement("liga", pair, -1));
      if (ligature >= 0) {
        ids.set(i, ligature);
        ids.remove(i + 1);
        texts.set(i, texts.get(i) + texts.remove(i + 1));
      }
    }
  }

  private int replacement(String feature, List<Integer> glyphs, int otherwise) {
    if (!tables.isFeatureSupported(feature)) {
      return otherwise;
    }
    ScriptFeature script = tables.getFeature(feature);
    return script.canReplaceGlyphs(glyphs) ? script.getReplacementForGlyphs(glyphs) : otherwise;
  }
}
