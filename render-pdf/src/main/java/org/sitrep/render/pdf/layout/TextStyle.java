package org.sitrep.render.pdf.layout;

import org.jspecify.annotations.Nullable;

/**
 * How a run of text is drawn.
 *
 * @param face weight
 * @param size in points
 * @param colour 0xRRGGBB
 * @param rise points above the baseline
 * @param chip whether it stands in a small coloured box
 */
public record TextStyle(Face face, double size, int colour, double rise, boolean chip) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextStyle style
        && face == style.face
        && Double.compare(size, style.size) == 0
        && colour == style.colour
        && Double.compare(rise, style.rise) == 0
        && chip == style.chip;
  }

  @Override
  public int hashCode() {
    return (face.hashCode() * 31 + Double.hashCode(size)) * 31 + colour;
  }

  /** Plain text on the baseline. */
  public static TextStyle of(Face face, double size, int colour) {
    return new TextStyle(face, size, colour, 0, false);
  }

  TextStyle bold() {
    return new TextStyle(Face.BOLD, size, colour, rise, chip);
  }

  TextStyle light() {
    return new TextStyle(Face.REGULAR, size, colour, rise, chip);
  }

  TextStyle coloured(int other) {
    return new TextStyle(face, size, other, rise, chip);
  }

  TextStyle sized(double other) {
    return new TextStyle(face, other, colour, rise, chip);
  }

  TextStyle raised(double points) {
    return new TextStyle(face, size, colour, points, chip);
  }

  TextStyle boxed() {
    return new TextStyle(face, size, colour, rise, true);
  }
}
