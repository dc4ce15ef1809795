package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block.Table;
import org.sitrep.model.outline.Inline;
import org.sitrep.render.pdf.layout.Slab.Header;
import org.sitrep.render.pdf.layout.Slab.Landing;

/** Tables: a head that is repeated on every page, hairlines between rows, no other lines. */
final class TableSetter {
  /** Between two columns. */
  static final double GUTTER = 11;

  private static final double PADDING = 4.2;

  /** What a page break costs next to the first or the last row of a table. */
  private static final double STRANDED_ROW = 12;

  private final Galley galley;
  private final TextSetter text;
  private final Typography type;
  private final double width;

  TableSetter(Galley galley, TextSetter text, Typography type, double width) {
    this.galley = galley;
    this.text = text;
    this.type = type;
    this.width = width;
  }

  void set(Table table, Element element, boolean captioned) {
    if (captioned && !table.caption().isBlank()) {
      Element caption = element.add(Tag.CAPTION);
      List<Line> lines = text.lines(table.caption(), caption, type.caption(), width);
      text.put(galley, lines, type.caption(), 0);
      galley.keep();
      galley.space(2);
    } else {
      element.alternative(table.caption());
    }
    TableCells cells = TableCells.of(table, element, text, type);
    double[] columns = new ColumnSizer(table.columns(), cells).widths(width);
    head(cells, table.columns(), columns);
    for (int r = 0; r < cells.rows().size(); r++) {
      row(table, cells, r, columns);
    }
    galley.header(Header.NONE);
  }

  private void head(TableCells cells, List<Table.Column> kinds, double[] columns) {
    Setting setting = type.columnHead();
    Band band = new Band(text, cells.head(), kinds, columns, setting);
    double height = band.height() + PADDING * 1.6;
    List<Mark> marks = new ArrayList<>(band.standing(height - PADDING * 0.8));
    marks.add(Rules.across(0, width, height, Typography.RULE, type.palette().ink()));
    galley.put(height, marks);
    galley.header(new Header(height, marks.stream().map(TableSetter::artifact).toList()));
    galley.keep();
  }

  private static Mark artifact(Mark mark) {
    if (mark instanceof Mark.Text t) {
      return new Mark.Text(
          Element.ARTIFACT, t.x(), t.y(), t.width(), t.text(), t.style(), t.leftward());
    }
    return mark;
  }

  private void row(Table table, TableCells cells, int r, double[] columns) {
    int last = cells.rows().size() - 1;
    Band band = new Band(text, cells.rows().get(r), table.columns(), columns, type.cell());
    if (last > 0 && (r == 1 || r == last)) {
      galley.penalty(STRANDED_ROW);
    }
    String anchor = table.rows().get(r).anchor();
    if (anchor != null) {
      galley.land(new Landing(anchor, 0, "", cells.rowElements().get(r)));
    }
    int most = Math.max(3, (int) (PageMaker.LEAST_BODY / type.cell().leading()));
    for (int from = 0; from == 0 || from < band.lines(); from += most) {
      int to = Math.min(band.lines(), from + most);
      double height = 2 * PADDING + Math.max(1, to - from) * type.cell().leading();
      List<Mark> marks = new ArrayList<>(band.hanging(from, to, PADDING));
      if (to == band.lines()) {
        double start = r < last && isBlank(table.rows().get(r + 1)) ? columns[0] : 0;
        marks.add(Rules.across(start, width, height, Typography.HAIRLINE, type.palette().rule()));
      }
      galley.put(height, marks);
    }
  }

  /** Whether the row goes on with the first cell of the row above. */
  private static boolean isBlank(Table.Row row) {
    List<Inline> first = row.cells().get(0).content();
    return first.isEmpty() && row.cells().size() > 1;
  }
}
