package org.sitrep.render.pdf.layout;

import java.util.List;

/**
 * A strip of the galley that no page break divides: a line, a table row, a figure.
 *
 * @param gap space above it, dropped at the top of a page
 * @param penalty what a page break before it costs: a number, or {@link #NEVER}
 * @param height without the gap
 * @param marks relative to its upper left corner
 * @param backdrop what stands behind it and its neighbours
 * @param header what is repeated above it where it starts a page
 * @param landings the anchors and bookmarks that lead here
 */
record Slab(
    double gap,
    double penalty,
    double height,
    List<Mark> marks,
    Backdrop backdrop,
    Header header,
    List<Landing> landings) {
  static final double NEVER = Double.POSITIVE_INFINITY;

  Slab {
    marks = List.copyOf(marks);
    landings = List.copyOf(landings);
  }

  /**
   * A tinted box with a bar at its left behind the slabs that share it.
   *
   * @param number tells boxes apart; 0 for none
   * @param tint 0xRRGGBB
   * @param bar 0xRRGGBB
   */
  record Backdrop(int number, int tint, int bar) {
    static final Backdrop NONE = new Backdrop(0, 0, 0);

    boolean isSame(Backdrop other) {
      return number == other.number;
    }
  }

  /**
   * The head of a table, to be repeated.
   *
   * @param height 0 for none
   * @param marks relative to its upper left corner, as artifacts
   */
  record Header(double height, List<Mark> marks) {
    static final Header NONE = new Header(0, List.of());

    Header {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A place that something leads to.
   *
   * @param anchor its name; empty where only a bookmark leads here
   * @param level of the bookmark, from 1; 0 where there is none
   * @param title of the bookmark
   * @param element what starts here
   */
  record Landing(String anchor, int level, String title, Element element) {}
}
