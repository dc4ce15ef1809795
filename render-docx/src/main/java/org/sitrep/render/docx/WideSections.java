package org.sitrep.render.docx;

import java.util.HashSet;
import java.util.Set;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Outline;

/** Finds the sections of the annexes whose tables want a page on its side. */
final class WideSections {
  private static final int MANY_COLUMNS = 6;

  private WideSections() {}

  /** The anchors of the headings under which a wide table stands. */
  static Set<String> of(Outline outline, int textWidth) {
    Set<String> wide = new HashSet<>();
    boolean annex = false;
    String heading = "";
    for (Block block : outline.blocks()) {
      if (block instanceof Block.Part) {
        annex = true;
      } else if (block instanceof Block.Heading each && each.level() == 1) {
        heading = each.anchor();
      } else if (annex && block instanceof Block.Table table && isWide(table, textWidth)) {
        wide.add(heading);
      }
    }
    return wide;
  }

  private static boolean isWide(Block.Table table, int textWidth) {
    return table.columns().size() >= MANY_COLUMNS || !ColumnWidths.fits(table, textWidth);
  }
}
