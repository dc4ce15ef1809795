package org.sitrep.render.pdf.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sitrep.render.pdf.layout.Face;

/** Characters to glyphs: picks fonts, joins Arabic letters, turns right-to-left runs round. */
final class Shaper {
  /** Pairs that mirror each other in right-to-left text (Unicode, BidiMirroring.txt). */
  private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A";

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final FontSet fonts;
  private final Face face;
  private final boolean leftward;

  Shaper(FontSet fonts, Face face, boolean leftward) {
    this.fonts = fonts;
    this.face = face;
    this.leftward = leftward;
  }

  List<Glyphs> shape(String text) {
    List<Glyphs> runs = new ArrayList<>();
    int[] codePoints = text.codePoints().toArray();
    int from = 0;
    while (from < codePoints.length) {
      FontFile font = fonts.fontOf(codePoints[from], face);
      int to = from + 1;
      while (to < codePoints.length && belongs(codePoints[to], font)) {
        to++;
      }
      runs.add(run(font, codePoints, from, to));
      from = to;
    }
    if (leftward) {
      Collections.reverse(runs);
    }
    return runs;
  }

  /** Joiners and marks stay with the font of the letter before them where it has them. */
  private boolean belongs(int codePoint, FontFile font) {
    boolean clings =
        Character.getType(codePoint) == Character.NON_SPACING_MARK
            || codePoint == ZERO_WIDTH_NON_JOINER
            || codePoint == ZERO_WIDTH_JOINER;
    return clings ? font.glyph(codePoint) != 0 : fonts.fontOf(codePoint, face) == font;
  }

  private Glyphs run(FontFile font, int[] codePoints, int from, int to) {
    if (fonts.isOf(font, Script.DEVANAGARI)) {
      return syllables(font, codePoints, from, to);
    }
    List<Integer> ids = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int c = leftward ? mirrored(codePoints[i]) : codePoints[i];
      ids.add(FontSet.glyph(font, c));
      texts.add(font.glyph(c) == 0 ? "\u25A1" : Character.toString(c));
    }
    if (fonts.isOf(font, Script.ARABIC)) {
      font.parsed().joining().join(codePoints, from, ids, texts);
    }
    if (leftward) {
      Collections.reverse(ids);
      Collections.reverse(texts);
    }
    return new Glyphs(font, ids, texts, "");
  }

  /** A glyph of such a script does not tell its characters; the word as a whole does. */
  private static Glyphs syllables(FontFile font, int[] codePoints, int from, int to) {
    String word = new String(codePoints, from, to - from);
    List<Integer> ids = font.syllables(word);
    List<String> texts = new ArrayList<>();
    for (int id : ids) {
      int[] same = word.codePoints().filter(c -> font.glyph(c) == id).toArray();
      texts.add(Character.toString(same.length > 0 ? same[0] : ZERO_WIDTH_JOINER));
    }
    return new Glyphs(font, ids, texts, word);
  }

  private static int mirrored(int codePoint) {
    int at = MIRRORED.indexOf(codePoint);
    return at < 0 ? codePoint : MIRRORED.charAt(at ^ 1);
  }
}
