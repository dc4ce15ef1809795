package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Figure;

/** Sections that are so short that two of them may stand side by side. */
final class ShortSections {
  /** Between two sections. */
  static final double GUTTER = 22;

  /** What side by side must save to be worth the narrower lines. */
  private static final double SAVING = 0.72;

  private ShortSections() {}

  /**
   * Where the short start of a section ends: its heading with the figures, lists and remarks that
   * follow; {@code from} where no section starts there or its first block needs the whole width.
   */
  static int end(List<Block> blocks, int from) {
    boolean starts =
        from < blocks.size()
            && blocks.get(from) instanceof Block.Heading heading
            && heading.level() == 1;
    if (!starts) {
      return from;
    }
    int end = from + 1;
    while (end < blocks.size() && isNarrow(blocks.get(end))) {
      end++;
    }
    return end == from + 1 ? from : end;
  }

  private static boolean isNarrow(Block block) {
    return block instanceof Block.ItemList
        || (block instanceof Block.FigureBlock figure
            && !(figure.figure() instanceof Figure.Timeline))
        || (block instanceof Block.Paragraph paragraph
            && paragraph.role() == Block.Paragraph.Role.NOTE);
  }

  static boolean areBetterBeside(double beside, double below) {
    return beside <= below * SAVING && beside < Frame.LEAST_BODY / 2;
  }

  /** Puts two galleys side by side as one slab, the left one first in reading order. */
  static void put(Galley galley, Galley left, Galley right, double half) {
    List<Mark> marks = new ArrayList<>();
    place(galley, left, 0, marks);
    place(galley, right, half + GUTTER, marks);
    galley.put(Math.max(left.height(), right.height()), marks);
  }

  private static void place(Galley galley, Galley column, double x, List<Mark> out) {
    double y = 0;
    for (Slab slab : column.slabs()) {
      y += y > 0 ? slab.gap() : 0;
      for (Mark mark : slab.marks()) {
        out.add(mark.moved(x, y));
      }
      slab.landings().forEach(galley::land);
      y += slab.height();
    }
  }
}
