package org.sitrep.render.pdf.layout;

import java.util.List;

/**
 * What no line break may divide.
 *
 * @param fragments in logical order
 * @param blank the blank behind it; empty where a line may break without one, as after a hyphen
 * @param penalty what a break behind it costs
 */
record Word(List<Fragment> fragments, List<Fragment> blank, double penalty) {
  Word {
    fragments = List.copyOf(fragments);
    blank = List.copyOf(blank);
  }

  double width() {
    return sum(fragments);
  }

  double blankWidth() {
    return sum(blank);
  }

  private static double sum(List<Fragment> parts) {
    double width = 0;
    for (Fragment part : parts) {
      width += part.width();
    }
    return width;
  }
}
