package org.sitrep.render.pdf.layout;

import org.sitrep.model.theme.Theme;

/** Where text stands on a page: the body over its whole width, annexes in columns. */
final class Frame {
  /** Columns of the annexes. */
  static final int COLUMNS = 2;

  /** What a row or a section may rely on, whatever the paper. */
  static final double LEAST_BODY = 500;

  /** Between two columns of text, in gutters of a table. */
  private static final double GUTTERS = 1.8;

  private static final double LEAST_WIDTH = 120;

  private Frame() {}

  static double bodyWidth(Theme theme) {
    return theme.paper().width() - 2 * theme.spacing().side();
  }

  /** The height that pages have for text. */
  static double room(Theme theme) {
    return theme.paper().height() - theme.spacing().top() - theme.spacing().bottom();
  }

  static double gutter(Theme theme) {
    return theme.spacing().column() * GUTTERS;
  }

  static double columnWidth(Theme theme) {
    double width = (bodyWidth(theme) - (COLUMNS - 1) * gutter(theme)) / COLUMNS;
    return Math.max(LEAST_WIDTH, width);
  }

  /** The left end of a column. */
  static double columnStart(Theme theme, int column) {
    return theme.spacing().side() + column * (columnWidth(theme) + gutter(theme));
  }
}
