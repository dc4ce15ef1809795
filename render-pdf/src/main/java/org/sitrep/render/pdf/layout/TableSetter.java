package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block.Table;
import org.sitrep.render.pdf.layout.Slab.Header;
import org.sitrep.render.pdf.layout.Slab.Landing;

/** Tables: a head that is repeated on every page, hairlines between rows, no other lines. */
final class TableSetter {
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

  void set(Table table, Element element) {
    if (!table.caption().words().isBlank()) {
      Element caption = element.add(Tag.CAPTION);
      if (!table.caption().anchor().isEmpty()) {
        galley.land(new Landing(table.caption().anchor(), 0, "", element));
      }
      List<Word> words = text.words(table.caption(), caption, type.caption());
      List<Line> lines = text.lines(words, width);
      text.put(galley, lines, type.caption(), 0);
      galley.keep();
      galley.space(2);
    }
    TableCells cells = TableCells.of(table, element, text, type);
    double[] columns = new ColumnSizer(table.columns(), cells, type.space().column()).widths(width);
    head(cells, table.columns(), columns);
    new RowSetter(galley, text, type, width, table, cells, columns).set();
    galley.header(Header.NONE);
  }

  private void head(TableCells cells, List<Table.Column> kinds, double[] columns) {
    Setting setting = type.columnHead();
    Band band = new Band(text, cells.head(), kinds, columns, setting, type.space().column());
    double padding = type.space().cell() * 0.8;
    double height = band.height() + 2 * padding;
    List<Mark> marks = new ArrayList<>(band.standing(height - padding));
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
