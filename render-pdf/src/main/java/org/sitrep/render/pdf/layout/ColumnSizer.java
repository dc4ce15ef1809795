package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.outline.Block.Table;

/**
 * Finds the widths of a table's columns: no column is narrower than its longest word, columns of
 * numbers and of short words get a line to themselves where there is room, and what is left is
 * moved from column to column as long as the table grows shorter by it.
 */
final class ColumnSizer {
  /** A table is sized by its first rows. */
  private static final int SAMPLE = 60;

  /** No word makes a column wider than this share of the table. */
  private static final double WIDEST_WORD = 0.4;

  private static final double WIDEST_SHORT = 0.3;

  /** A column of text that needs no more than this part of the table has it, as names in one do. */
  private static final double NARROW = 0.24;

  private static final double STEP = 6;
  private static final int ROUNDS = 60;

  private final List<Table.Column> columns;
  private final double gutter;
  private final List<List<List<Word>>> rows = new ArrayList<>();

  ColumnSizer(List<Table.Column> columns, TableCells cells, double gutter) {
    this.columns = columns;
    this.gutter = gutter;
    rows.add(cells.head());
    rows.addAll(cells.rows().subList(0, Math.min(SAMPLE, cells.rows().size())));
  }

  /** Widths with the gutter at the right of all columns but the last; they sum up to the width. */
  double[] widths(double width) {
    int n = columns.size();
    double room = width - (n - 1) * gutter;
    double[] least = new double[n];
    double[] whole = new double[n];
    for (int c = 0; c < n; c++) {
      least[c] = Math.max(8, Math.min(longestWord(c), room * Math.max(WIDEST_WORD, 1.0 / n)));
      whole[c] = Math.max(least[c], longestCell(c));
    }
    double[] widths = share(least, whole, room);
    shorten(widths, least);
    for (int c = 0; c < n - 1; c++) {
      widths[c] += gutter;
    }
    return widths;
  }

  private double[] share(double[] least, double[] whole, double room) {
    int n = least.length;
    double[] widths = least.clone();
    double left = room - sum(least);
    if (left < 0) {
      for (int c = 0; c < n; c++) {
        widths[c] = least[c] * room / sum(least);
      }
      return widths;
    }
    for (int c = 0; c < n; c++) {
      boolean mayWrap = columns.get(c).kind() == Table.Column.Kind.TEXT;
      if (!mayWrap || whole[c] <= room * NARROW) {
        double wish = Math.min(whole[c], Math.max(least[c], room * WIDEST_SHORT)) - widths[c];
        double given = Math.min(left, wish);
        widths[c] += given;
        left -= given;
      }
    }
    return spread(widths, whole, left);
  }

  /** Shares what is left by need, and what nobody needs by width. */
  private double[] spread(double[] widths, double[] whole, double left) {
    int n = widths.length;
    double need = Math.max(0, sum(whole) - sum(widths));
    double given = Math.min(left, need);
    double[] out = widths.clone();
    for (int c = 0; c < n && need > 0; c++) {
      out[c] += given * (whole[c] - widths[c]) / need;
    }
    double spare = left - given;
    double words = 0;
    for (int c = 0; c < n; c++) {
      words += takesSpare(c) ? out[c] : 0;
    }
    for (int c = 0; c < n && spare > 0; c++) {
      out[c] += words > 0 ? (takesSpare(c) ? spare * out[c] / words : 0) : spare / n;
    }
    return out;
  }

  private boolean takesSpare(int column) {
    return columns.get(column).kind() != Table.Column.Kind.NUMBER;
  }

  /** Moves width between columns while that makes the table shorter. */
  private void shorten(double[] widths, double[] least) {
    int[][] lines = new int[widths.length][];
    for (int c = 0; c < widths.length; c++) {
      lines[c] = lines(c, widths[c]);
    }
    int height = height(lines);
    for (int round = 0; round < ROUNDS && height > rows.size(); round++) {
      int better = improve(widths, least, lines, height);
      if (better == height) {
        return;
      }
      height = better;
    }
  }

  private int improve(double[] widths, double[] least, int[][] lines, int height) {
    for (double step = STEP; step <= 8 * STEP; step *= 2) {
      for (int to = 0; to < widths.length; to++) {
        int[] wider = lines(to, widths[to] + step);
        for (int from = 0; from < widths.length; from++) {
          if (from == to || widths[from] - step < least[from]) {
            continue;
          }
          int[][] trial = lines.clone();
          trial[to] = wider;
          trial[from] = lines(from, widths[from] - step);
          int better = height(trial);
          if (better < height) {
            widths[to] += step;
            widths[from] -= step;
            lines[to] = trial[to];
            lines[from] = trial[from];
            return better;
          }
        }
      }
    }
    return height;
  }

  private int[] lines(int column, double width) {
    int[] count = new int[rows.size()];
    for (int r = 0; r < count.length; r++) {
      count[r] = lines(rows.get(r).get(column), width);
    }
    return count;
  }

  /** Fills line after line: as many lines as the best breaking needs. */
  private static int lines(List<Word> words, double width) {
    int lines = 0;
    double left = -1;
    for (Word word : words) {
      double wide = word.width();
      if (lines == 0 || wide > left) {
        lines += wide > width ? (int) Math.ceil(wide / width) : 1;
        left = width;
      }
      left -= wide + word.blankWidth();
    }
    return lines;
  }

  private static int height(int[][] lines) {
    int height = 0;
    for (int r = 0; r < lines[0].length; r++) {
      int most = 1;
      for (int[] column : lines) {
        most = Math.max(most, column[r]);
      }
      height += most;
    }
    return height;
  }

  private double longestWord(int column) {
    double widest = 0;
    for (List<List<Word>> row : rows) {
      for (Word word : row.get(column)) {
        widest = Math.max(widest, word.width());
      }
    }
    return widest + 0.1;
  }

  private double longestCell(int column) {
    double widest = 0;
    for (List<List<Word>> row : rows) {
      double width = 0;
      for (Word word : row.get(column)) {
        width += word.width() + word.blankWidth();
      }
      widest = Math.max(widest, width);
    }
    return widest + 0.1;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
