package org.sitrep.render.docx;

import org.sitrep.model.theme.Theme;
import org.sitrep.render.docx.template.PageSetup;

/**
 * The page and its margins, in twips (1/20 point; ST_TwipsMeasure of ECMA-376).
 *
 * @param width of the paper
 * @param height of the paper
 * @param margins around the text
 */
record PageFrame(int width, int height, Margins margins) {
  /** Twips in a point. */
  static final double POINT = 20;

  /** Between two columns. */
  static final int GUTTER = 440;

  /** A column narrower than this, 7 cm, is broken too often. */
  private static final int NARROWEST = 4_000;

  /** From an edge of the paper to what runs along it; printers leave less than the half blank. */
  private static final int EDGE = 640;

  /**
   * The distances from the paper's edges.
   *
   * @param top to the text
   * @param right to the text
   * @param bottom to the text
   * @param left to the text
   * @param header from the upper edge to the running header
   * @param footer from the lower edge to the running footer
   */
  record Margins(int top, int right, int bottom, int left, int header, int footer) {}

  static PageFrame of(Theme theme) {
    int side = twips(theme.spacing().side());
    return new PageFrame(
        twips(theme.paper().width()),
        twips(theme.paper().height()),
        new Margins(
            twips(theme.spacing().top()), side, twips(theme.spacing().bottom()), side, EDGE, EDGE));
  }

  static PageFrame of(PageSetup setup) {
    return new PageFrame(
        setup.width(),
        setup.height(),
        new Margins(
            setup.top(),
            setup.right(),
            setup.bottom(),
            setup.left(),
            setup.header(),
            setup.footer()));
  }

  /** The same with no running header or footer nearer to the edge than ours is. */
  PageFrame clearOfEdges() {
    Margins wider =
        new Margins(
            margins.top(),
            margins.right(),
            margins.bottom(),
            margins.left(),
            Math.max(EDGE, margins.header()),
            Math.max(EDGE, margins.footer()));
    return new PageFrame(width, height, wider);
  }

  private static int twips(double points) {
    return (int) Math.round(points * POINT);
  }

  /** The paper on its side, the margins as they are. */
  PageFrame turned() {
    return new PageFrame(/* width= */ height, /* height= */ width, margins);
  }

  /** The width between the margins. */
  int textWidth() {
    return width - margins.left() - margins.right();
  }

  /** The width of one of two columns. */
  int columnWidth() {
    return (textWidth() - GUTTER) / 2;
  }

  /** Tells whether the page has room for two columns. */
  boolean hasColumns() {
    return columnWidth() >= NARROWEST;
  }
}
