package org.sitrep.render.docx;

import org.sitrep.model.outline.Theme;

/**
 * The page and its margins, in twips (1/20 point; ST_TwipsMeasure of ECMA-376).
 *
 * @param width of the paper
 * @param height of the paper
 */
record PageFrame(int width, int height) {
  static final int SIDE = 1020;
  static final int TOP = 1500;
  static final int BOTTOM = 1340;
  static final int EDGE = 640;

  static PageFrame of(Theme.Paper paper) {
    return new PageFrame(Math.round(paper.width() * 20), Math.round(paper.height() * 20));
  }

  /** The width between the margins. */
  int textWidth() {
    return width - 2 * SIDE;
  }
}
