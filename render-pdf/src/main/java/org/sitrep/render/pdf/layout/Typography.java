package org.sitrep.render.pdf.layout;

import org.sitrep.model.theme.Palette;

/**
 * The type scale and the spacing scale, in points: every size on the page stands here. Annexes are
 * set about one step smaller.
 *
 * @param palette the colours
 * @param annex whether this is the scale of the annexes
 */
record Typography(Palette palette, boolean annex) {
  /** From the paper's edge to the text, left and right. */
  static final double SIDE = 58;

  /** From the paper's top to the text, and from the text to the paper's bottom. */
  static final double TOP = 84;

  static final double BOTTOM = 74;

  /** The widest line of running text: about 90 characters. */
  static final double MEASURE = 452;

  static final double HAIRLINE = 0.5;
  static final double RULE = 0.9;

  /** The least size that the Traffic Light Protocol 2.0 (FIRST, 2022) asks of its mark is 12. */
  static final double HANDLING = 12;

  /** Between paragraphs, cells and cards, and between blocks. */
  static final double TIGHT = 4;

  static final double GAP = 9;
  static final double BLOCK = 14;

  Setting body() {
    return annex ? regular(9.2, 12.6) : regular(10.6, 14.8);
  }

  Setting note() {
    return regular(annex ? 8.4 : 9.2, annex ? 11.4 : 12.6).coloured(palette.soft());
  }

  Setting cell() {
    return annex ? regular(8.6, 11.4) : regular(9.4, 12.4);
  }

  Setting columnHead() {
    return annex ? bold(8.2, 11) : bold(8.8, 11.6);
  }

  Setting caption() {
    return regular(annex ? 8.4 : 8.8, annex ? 11 : 11.8).coloured(palette.soft());
  }

  Setting title() {
    return bold(25, 29);
  }

  Setting subtitle() {
    return regular(11.6, 15.5).coloured(palette.soft());
  }

  Setting fieldLabel() {
    return regular(8.4, 11).coloured(palette.soft());
  }

  Setting fieldValue() {
    return regular(9.8, 13);
  }

  /** The heading of level 1 to 3. */
  Setting heading(int level) {
    return switch (level) {
      case 1 -> annex ? bold(13, 16.5) : bold(15.5, 19.5);
      case 2 -> annex ? bold(10.4, 13.6) : bold(11.8, 15.4);
      default -> annex ? bold(9.2, 12.4) : bold(10.4, 14).coloured(palette.soft());
    };
  }

  /** The space above a heading of level 1 to 3. */
  double above(int level) {
    double space = level == 1 ? 25 : level == 2 ? 15 : 10;
    return annex ? space * 0.8 : space;
  }

  /** The space below a heading of level 1 to 3. */
  double below(int level) {
    return level == 1 ? 7 : 4;
  }

  Setting calloutTitle() {
    return bold(11.8, 15.4).coloured(palette.first());
  }

  Setting cardValue() {
    return bold(23, 26);
  }

  Setting cardUnit() {
    return regular(10.4, 13).coloured(palette.soft());
  }

  Setting cardText() {
    return regular(9, 11.9);
  }

  Setting running() {
    return regular(8.6, 11).coloured(palette.soft());
  }

  private Setting regular(double size, double leading) {
    return new Setting(TextStyle.of(Face.REGULAR, size, palette.ink()), leading);
  }

  private Setting bold(double size, double leading) {
    return new Setting(TextStyle.of(Face.BOLD, size, palette.ink()), leading);
  }
}
