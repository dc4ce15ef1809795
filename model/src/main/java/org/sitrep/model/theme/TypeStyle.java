package org.sitrep.model.theme;

/**
 * How the type of one role is set.
 *
 * @param size in points
 * @param leading from baseline to baseline, in points
 * @param strong whether it is set in the strong face
 * @param ink which of the text colours
 */
public record TypeStyle(double size, double leading, boolean strong, Ink ink) {
  /** Below this, print is no longer read. */
  private static final double LEAST = 4;

  private static final double MOST = 96;

  /** The colours of type. */
  public enum Ink {
    PLAIN,
    SOFT,
    ACCENT
  }

  /** Checks that the type can be read and its lines do not overlap. */
  public TypeStyle {
    if (!(size >= LEAST && size <= MOST)) {
      throw new IllegalArgumentException("a size of " + size + " is not 4 to 96 points");
    }
    if (!(leading >= size && leading <= 4 * size)) {
      throw new IllegalArgumentException(
          "a leading of " + leading + " is not 1 to 4 times the size of " + size);
    }
  }
}
