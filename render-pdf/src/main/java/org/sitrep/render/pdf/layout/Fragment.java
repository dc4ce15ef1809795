package org.sitrep.render.pdf.layout;

/**
 * A piece of a word, or a blank, in one style, one element and one direction.
 *
 * @param text the characters in logical order
 * @param style how it is drawn
 * @param element what it belongs to
 * @param level its embedding level in the sense of the Unicode Bidirectional Algorithm (UAX #9)
 * @param width in points, with the padding of a chip
 */
record Fragment(String text, TextStyle style, Element element, int level, double width) {
  /** What a chip has left and right of its text, in points. */
  static final double CHIP_PADDING = 4;

  /** Whether the other one can be drawn in one go with this one. */
  boolean joins(Fragment next) {
    return level == next.level
        && element == next.element
        && style.equals(next.style)
        && !style.chip();
  }

  Fragment join(Fragment next) {
    return new Fragment(text + next.text, style, element, level, width + next.width);
  }

  /** The same with other characters of no other width. */
  Fragment worded(String other) {
    return new Fragment(other, style, element, level, width);
  }

  boolean isLeftward() {
    return (level & 1) == 1;
  }
}
