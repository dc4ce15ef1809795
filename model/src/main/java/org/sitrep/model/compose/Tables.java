package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.outline.Block.Table;
import org.sitrep.model.outline.Block.Table.Column;
import org.sitrep.model.outline.Block.Table.Row;
import org.sitrep.model.outline.Caption;
import org.sitrep.model.outline.Inline;

/** A table in the making: the name of its labels, its columns, its rows. */
final class Tables {
  private final Labels labels;
  private final String name;
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /**
   * Starts a table.
   *
   * @param name where its caption stands among the labels; its headers stand at {@code name.column}
   */
  Tables(Desk desk, String name) {
    this.labels = desk.labels();
    this.name = name;
  }

  Tables column(String column, Column.Kind kind) {
    columns.add(new Column(labels.get(name + "." + column), kind));
    return this;
  }

  /** Adds a row whose first cell is its heading, where it does not repeat the one above. */
  void headed(Line... cells) {
    add(!cells[0].isEmpty(), cells);
  }

  /** Adds a row of cells of equal weight. */
  void row(Line... cells) {
    add(false, cells);
  }

  private void add(boolean headed, Line... cells) {
    rows.add(new Row(Stream.of(cells).map(Line::cell).toList(), null, headed));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Table build() {
    List<Inline> words =
        List.of(new Inline.Text(labels.get(name + ".caption"), Inline.Style.PLAIN));
    return new Table(Caption.of(anchor(name), words), columns, rows);
  }

  /** The anchor of the table of that name. */
  static String anchor(String name) {
    return "table-" + name;
  }
}
