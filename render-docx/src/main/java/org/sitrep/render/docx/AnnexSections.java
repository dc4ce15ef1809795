package org.sitrep.render.docx;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.TypeRole;

/**
 * Finds how wide the sections of the annexes have to be. Small type is read in two columns; a table
 * takes the whole line, where its rows need fewer, and one that has no room there a page on its
 * side.
 */
final class AnnexSections {
  private static final int MANY_COLUMNS = 6;

  private final PageFrame page;
  private final double size;
  private final Map<String, Sections.Kind> kinds = new HashMap<>();

  private AnnexSections(Dress dress) {
    this.page = dress.page();
    this.size = dress.type().of(TypeRole.ANNEX_CELL).size();
  }

  /** The kinds of the annexes' sections, by the anchors of their headings. */
  static Map<String, Sections.Kind> of(Outline outline, Dress dress) {
    AnnexSections sections = new AnnexSections(dress);
    boolean annex = false;
    String heading = "";
    for (Block block : outline.blocks()) {
      if (block instanceof Block.Part) {
        annex = true;
      } else if (block instanceof Block.Heading each && each.level() == 1) {
        heading = each.anchor();
      }
      if (annex) {
        sections.kinds.merge(heading, sections.kindOf(block), AnnexSections::wider);
      }
    }
    return sections.kinds;
  }

  private static Sections.Kind wider(Sections.Kind one, Sections.Kind other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private Sections.Kind kindOf(Block block) {
    if (block instanceof Block.Table table) {
      return kindOf(table);
    }
    boolean wide = block instanceof Block.FigureBlock || block instanceof Block.Cards;
    return wide || !page.hasColumns() ? Sections.Kind.ANNEX : Sections.Kind.COLUMNS;
  }

  private Sections.Kind kindOf(Block.Table table) {
    if (table.columns().size() >= MANY_COLUMNS
        || !ColumnWidths.fits(table, page.textWidth(), size)) {
      return Sections.Kind.WIDE_ANNEX;
    }
    return Sections.Kind.ANNEX;
  }
}
