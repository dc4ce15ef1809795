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

  /** Notes that the document shows the glyphs. */
  void use() {
    for (int i = 0; i < ids.size(); i++) {
      font.use(ids.get(i), texts.get(i));
    }
  }
}
