package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block.Table;
import org.sitrep.render.pdf.layout.Slab.Landing;

/**
 * The rows of a table. A row without a first cell goes on with the one above: no line divides the
 * two in the first column, and a long first cell may reach down into the rows that go on with it. A
 * row that is higher than a page is divided between its lines.
 */
final class RowSetter {
  /** What a page break costs next to the first or the last row of a table. */
  private static final double STRANDED_ROW = 12;

  private final Galley galley;
  private final Typography type;
  private final double width;
  private final Table table;
  private final TableCells cells;
  private final double[] columns;
  private final List<Band> bands = new ArrayList<>();

  /** How far a first cell from above still reaches down. */
  private double reach;

  RowSetter(
      Galley galley,
      TextSetter text,
      Typography type,
      double width,
      Table table,
      TableCells cells,
      double[] columns) {
    this.galley = galley;
    this.type = type;
    this.width = width;
    this.table = table;
    this.cells = cells;
    this.columns = columns;
    for (List<List<Word>> row : cells.rows()) {
      bands.add(new Band(text, row, table.columns(), columns, type.cell(), type.space().column()));
    }
  }

  void set() {
    for (int r = 0; r < bands.size(); r++) {
      int last = bands.size() - 1;
      if (last > 0 && (r == 1 || r == last)) {
        galley.penalty(STRANDED_ROW);
      } else if (r > 0) {
        galley.penalty(Paginator.WITHIN_BLOCK);
      }
      if (reach > 0) {
        galley.keep();
      }
      String anchor = table.rows().get(r).anchor();
      if (anchor != null) {
        galley.land(new Landing(anchor, 0, "", cells.rowElements().get(r)));
      }
      if (hasRoomBelow(r)) {
        slab(r, bands.get(r).hanging(0, bands.get(r).lines(), type.space().cell()), own(r));
        reach = height(bands.get(r).lines()) - height(own(r));
      } else {
        row(r);
        reach = Math.max(0, reach - height(own(r)));
      }
    }
  }

  private void row(int r) {
    Band band = bands.get(r);
    int most = Math.max(3, (int) (Frame.LEAST_BODY / type.cell().leading()));
    for (int from = 0; from == 0 || from < band.lines(); from += most) {
      int to = Math.min(band.lines(), from + most);
      List<Mark> marks = band.hanging(from, to, type.space().cell());
      if (to == band.lines()) {
        slab(r, marks, to - from);
      } else {
        galley.put(height(to - from), marks);
      }
    }
  }

  private void slab(int r, List<Mark> marks, int lines) {
    List<Mark> all = new ArrayList<>(marks);
    double start = goesOn(r + 1) ? columns[0] : 0;
    double height = height(lines);
    all.add(Rules.across(start, width, height, Typography.HAIRLINE, type.palette().rule()));
    galley.put(height, all);
  }

  private double height(int lines) {
    return 2 * type.space().cell() + Math.max(1, lines) * type.cell().leading();
  }

  /** The lines of the row but for its first cell. */
  private int own(int r) {
    return bands.get(r).linesAfterFirst();
  }

  /** Whether the row's first cell is its longest, and the rows that go on with it have room. */
  private boolean hasRoomBelow(int r) {
    double missing = height(bands.get(r).lines()) - height(own(r));
    if (missing <= 0 || height(bands.get(r).lines()) > Frame.LEAST_BODY / 2) {
      return false;
    }
    for (int next = r + 1; goesOn(next) && missing > 0; next++) {
      missing -= height(own(next));
    }
    return missing <= 0;
  }

  private boolean goesOn(int r) {
    return r < bands.size()
        && columns.length > 1
        && table.rows().get(r).cells().get(0).content().isEmpty();
  }
}
