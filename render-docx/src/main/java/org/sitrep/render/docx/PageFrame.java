package org.sitrep.render.docx;

import org.sitrep.model.theme.Paper;

/**
 * The page and its margins, in twips (1/20 point; ST_TwipsMeasure of ECMA-376).
 *
 * @param width of the paper
 * @param height of the paper
 */
record PageFrame(int width, int height) {
  /** Twips in a point. */
  static final double POINT = 20;

  static final int SIDE = 1020;
  static final int TOP = 1500;
  static final int BOTTOM = 1340;
  static final int EDGE = 640;

  static PageFrame of(Paper paper) {
    return new PageFrame(twips(paper.width()), twips(paper.height()));
  }

  private static int twips(float points) {
    return (int) Math.round(points * POINT);
  }

  /** The width between the margins. */
  int textWidth() {
    return width - 2 * SIDE;
  }
}
