package org.sitrep.model.figure;

/**
 * How a shape is filled and outlined.
 *
 * @param fill 0xRRGGBB, or {@link #NONE}
 * @param stroke 0xRRGGBB, or {@link #NONE}
 * @param width of the stroke, in points
 * @param dash length of dashes and gaps, in points; 0 for an unbroken stroke
 */
public record Paint(int fill, int stroke, double width, double dash) {
  /** No colour. */
  public static final int NONE = -1;

  /** Filled, without an outline. */
  public static Paint fill(int colour) {
    return new Paint(colour, NONE, 0, 0);
  }

  /** An outline, not filled. */
  public static Paint stroke(int colour, double width) {
    return new Paint(NONE, colour, width, 0);
  }

  /** A dashed outline, not filled. */
  public static Paint dashed(int colour, double width, double dash) {
    return new Paint(NONE, colour, width, dash);
  }

  /** The same with an outline. */
  public Paint outlined(int colour, double thickness) {
    return new Paint(fill, colour, thickness, dash);
  }

  /** Whether it is filled. */
  public boolean isFilled() {
    return fill != NONE;
  }

  /** Whether it is outlined. */
  public boolean isStroked() {
    return stroke != NONE;
  }
}
