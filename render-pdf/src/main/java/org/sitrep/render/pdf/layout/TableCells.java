package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block.Table;

/**
 * The words of a table's cells, with the elements of its structure already made.
 *
 * @param head a cell a column
 * @param rows for each row a cell a column
 * @param rowElements for each row its TR
 */
record TableCells(List<List<Word>> head, List<List<List<Word>>> rows, List<Element> rowElements) {
  static TableCells of(Table table, Element element, TextSetter text, Typography type) {
    Element top = element.add(Tag.THEAD).add(Tag.TR);
    List<List<Word>> head = new ArrayList<>();
    for (Table.Column column : table.columns()) {
      head.add(text.words(column.header(), top.add(Tag.TH), type.columnHead()));
    }
    List<List<List<Word>>> rows = new ArrayList<>();
    List<Element> elements = new ArrayList<>();
    if (table.rows().isEmpty()) {
      return new TableCells(head, rows, elements);
    }
    Element body = element.add(Tag.TBODY);
    for (Table.Row row : table.rows()) {
      Element line = body.add(Tag.TR);
      elements.add(line);
      rows.add(cells(row, line, text, type));
    }
    return new TableCells(head, rows, elements);
  }

  private static List<List<Word>> cells(
      Table.Row row, Element line, TextSetter text, Typography type) {
    List<List<Word>> cells = new ArrayList<>();
    for (Table.Cell cell : row.cells()) {
      boolean heads = row.rowHeader() && cells.isEmpty() && !cell.content().isEmpty();
      Element element = heads ? line.add(Tag.TH).rowHeader() : line.add(Tag.TD);
      Setting setting = heads ? type.cell().bold() : type.cell();
      cells.add(text.words(cell.content(), element, setting));
    }
    return cells;
  }
}
