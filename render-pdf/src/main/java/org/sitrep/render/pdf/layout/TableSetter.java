package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block.Table;
import org.sitrep.render.pdf.layout.Slab.Header;

/** Tables: a head that is repeated on every page, hairlines between rows, no other lines. */
final class TableSetter {
  /** Between two columns. */
  static final double GUTTER = 11;

  /** Above and below the words of a row. */
  static final double PADDING = 4.2;

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
    if (captioned && !table.caption().words().isBlank()) {
      Element caption = element.add(Tag.CAPTION);
      List<Line> lines = text.lines(table.caption().words(), caption, type.caption(), width);
      text.put(galley, lines, type.caption(), 0);
      galley.keep();
      galley.space(2);
    } else {
      element.alternative(table.caption().words());
    }
    TableCells cells = TableCells.of(table, element, text, type);
    double[] columns = new ColumnSizer(table.columns(), cells).widths(width);
    head(cells, table.columns(), columns);
    new RowSetter(galley, text, type, width, table, cells, columns).set();
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
}
