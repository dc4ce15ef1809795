package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block.Table;

/** The cells of a table's row, broken into lines of their columns' widths. */
final class Band {
  private final TextSetter text;
  private final List<List<Line>> cells = new ArrayList<>();
  private final List<Table.Column> kinds;
  private final double[] columns;
  private final Setting setting;
  private final double gutter;

  Band(
      TextSetter text,
      List<List<Word>> words,
      List<Table.Column> kinds,
      double[] columns,
      Setting setting,
      double gutter) {
    this.text = text;
    this.kinds = kinds;
    this.columns = columns;
    this.setting = setting;
    this.gutter = gutter;
    for (int c = 0; c < columns.length; c++) {
      cells.add(text.lines(words.get(c), room(c)));
    }
  }

  private double room(int column) {
    return columns[column] - (column == columns.length - 1 ? 0 : gutter);
  }

  /** The lines of the longest cell. */
  int lines() {
    return cells.stream().mapToInt(List::size).max().orElse(0);
  }

  /** The lines of the longest cell but the first. */
  int linesAfterFirst() {
    return cells.stream().skip(1).mapToInt(List::size).max().orElse(0);
  }

  /** The height of the lines. */
  double height() {
    return Math.max(1, lines()) * setting.leading();
  }

  /** The marks of all lines, with every cell's last line on the same bottom. */
  List<Mark> standing(double bottom) {
    List<Mark> marks = new ArrayList<>();
    double x = 0;
    for (int c = 0; c < columns.length; c++) {
      double top = bottom - cells.get(c).size() * setting.leading();
      marks.addAll(cell(cells.get(c), c, x, top));
      x += columns[c];
    }
    return marks;
  }

  /** The marks of the lines of a range, with every cell's first line at the same top. */
  List<Mark> hanging(int from, int to, double top) {
    List<Mark> marks = new ArrayList<>();
    double x = 0;
    for (int c = 0; c < columns.length; c++) {
      List<Line> lines = cells.get(c);
      int size = lines.size();
      marks.addAll(cell(lines.subList(Math.min(from, size), Math.min(to, size)), c, x, top));
      x += columns[c];
    }
    return marks;
  }

  private List<Mark> cell(List<Line> lines, int column, double x, double y) {
    if (kinds.get(column).kind() != Table.Column.Kind.NUMBER) {
      return text.marks(lines, setting, x, y);
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      double right = x + room(column) - lines.get(i).width();
      marks.addAll(text.marks(lines.subList(i, i + 1), setting, right, y + i * setting.leading()));
    }
    return marks;
  }
}
