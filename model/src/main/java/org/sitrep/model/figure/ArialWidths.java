package org.sitrep.model.figure;

/**
 * How wide words are in Arial, near enough to share out the width of a table and to keep the labels
 * of a figure apart.
 *
 * <p>The advances are those of Helvetica in Adobe's font metrics, which Arial and Liberation Sans
 * match; what is not ASCII counts as a middling letter, East Asian signs as a full em.
 */
public final class ArialWidths {
  private static final int MIDDLING = 556;
  private static final int FULL = 1000;

  /** Bold words are about that much wider. */
  public static final double BOLD = 1.07;

  private static final int FIRST_EAST_ASIAN = 0x1100;

  /** Advances of U+0020 to U+007E in thousandths of an em. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, //
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, //
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, //
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, //
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, //
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private ArialWidths() {}

  /** The width of a line of text, in the unit of the size. */
  public static double of(String text, double size) {
    return text.codePoints().mapToLong(ArialWidths::advance).sum() * size / FULL;
  }

  /** The width of a line of text of that weight, in the unit of the size. */
  public static double of(String text, double size, Shape.Weight weight) {
    return of(text, size) * (weight == Shape.Weight.BOLD ? BOLD : 1);
  }

  private static long advance(int character) {
    if (character >= ' ' && character - ' ' < ASCII.length) {
      return ASCII[character - ' '];
    }
    return character >= FIRST_EAST_ASIAN
            && character < 0x20000
            && Character.isIdeographic(character)
        ? FULL
        : MIDDLING;
  }
}
