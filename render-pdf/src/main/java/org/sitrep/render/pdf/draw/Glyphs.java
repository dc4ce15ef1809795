package org.sitrep.render.pdf.draw;

import java.util.List;

/**
 * Glyphs of one font, from left to right.
 *
 * @param font the font
 * @param ids its glyphs
 * @param texts the characters of each glyph
 * @param word what they spell together where their characters one by one do not; else empty
 */
record Glyphs(FontFile font, List<Integer> ids, List<String> texts, String word) {
  Glyphs {
    ids = List.copyOf(ids);
    texts = List.copyOf(texts);
  }

  /** The sum of the advances, in ems. */
  double width() {
    double width = 0;
    for (int id : ids) {
      width += font.advance(id);
    }
    return width;
  }

  /** The codes of the glyphs in the document, which shows them from now on. */
  int[] codes() {
    int[] codes = new int[ids.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = font.codes().of(ids.get(i), texts.get(i));
    }
    return codes;
  }
}
