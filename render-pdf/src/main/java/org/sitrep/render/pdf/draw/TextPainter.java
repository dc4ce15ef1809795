package org.sitrep.render.pdf.draw;

import java.text.Bidi;
import java.util.Map;
import org.sitrep.render.pdf.layout.Face;
import org.sitrep.render.pdf.layout.TextStyle;

/** Draws text into a page's stream, and knows by which names the page calls its fonts. */
final class TextPainter {
  private final Operators out;
  private final FontSet fonts;
  private final Map<FontFile, String> names;
  private boolean afterLeftward;

  TextPainter(Operators out, FontSet fonts, Map<FontFile, String> names) {
    this.out = out;
    this.fonts = fonts;
    this.names = names;
  }

  double width(String text, Face face) {
    return fonts.width(text, face);
  }

  /** Draws a text of mixed direction, as labels of figures may be. */
  void show(String text, Face face, double size, int colour, double x, double y) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      show(text, TextStyle.of(face, size, colour), x, y, false);
      return;
    }
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    Integer[] order = new Integer[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, runs);
    double at = x;
    for (int i : order) {
      String part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      boolean leftward = (bidi.getRunLevel(i) & 1) == 1;
      at += show(part, TextStyle.of(face, size, colour), at, y, leftward);
    }
  }

  /** Draws a text of one direction and gives its width. */
  double show(String text, TextStyle style, double x, double y, boolean leftward) {
    out.text().fill(style.colour());
    if (leftward || afterLeftward) {
      out.exactly(x, y);
    }
    afterLeftward = leftward;
    out.at(x, y, style.rise());
    double width = 0;
    for (Glyphs glyphs : fonts.shape(text, style.face(), leftward)) {
      String name = names.computeIfAbsent(glyphs.font(), font -> "F" + (names.size() + 1));
      if (!glyphs.word().isEmpty()) {
        out.spelling(glyphs.word());
      }
      double size = style.size();
      out.show(name, size, glyphs.codes(), glyphs.width() * size);
      if (!glyphs.word().isEmpty()) {
        out.write("EMC ");
      }
      width += glyphs.width() * size;
    }
    return width;
  }
}
