package org.sitrep.model.theme;

/**
 * Distances, in points.
 *
 * @param side from the paper's edge to the text, left and right
 * @param top from the paper's edge to the text
 * @param bottom from the text to the paper's edge
 * @param measure the widest line of running text
 * @param paragraph between paragraphs
 * @param block between blocks, such as a table and what follows
 * @param section above a section's heading
 * @param cell above and below the words of a table's row
 * @param column between two columns, of a table or of text
 */
public record Spacing(
    double side,
    double top,
    double bottom,
    double measure,
    double paragraph,
    double block,
    double section,
    double cell,
    double column) {
  /** Two inches, beyond which margins leave too little room for a table. */
  private static final double WIDEST = 144;

  private static final double LONGEST_LINE = 600;

  /** Checks that each lies in reach. */
  public Spacing {
    check("side", side, WIDEST);
    check("top", top, WIDEST);
    check("bottom", bottom, WIDEST);
    check("measure", measure, LONGEST_LINE);
    check("paragraph", paragraph, WIDEST);
    check("block", block, WIDEST);
    check("section", section, WIDEST);
    check("cell", cell, WIDEST / 4);
    check("column", column, WIDEST / 4);
  }

  /** The same page with more or less space between what stands on it. */
  public Spacing scaled(double factor) {
    return new Spacing(
        side,
        top,
        bottom,
        measure,
        paragraph * factor,
        block * factor,
        section * factor,
        cell * factor,
        column);
  }

  private static void check(String name, double value, double most) {
    if (!(value >= 0 && value <= most)) {
      throw new IllegalArgumentException(
          "a space " + name + " of " + value + " is not 0 to " + most + " points");
    }
  }
}
