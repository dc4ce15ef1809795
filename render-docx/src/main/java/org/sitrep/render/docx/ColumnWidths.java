package org.sitrep.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.model.figure.ArialWidths;
import org.sitrep.model.outline.Block.Table;
import org.sitrep.model.outline.Block.Table.Column;

/**
 * Shares the width of a table out among its columns by what they hold, as CSS 2.1 does for
 * automatic layout (section 17.5.2.2): each column has the least width that breaks no word and the
 * width that would break no line; what is left over goes where lines are broken, in equal parts.
 */
final class ColumnWidths {
  /** Room between columns, and to spare for faces that are a little wider. */
  private static final double PADDING = 180 + 60;

  /** The part of the table that one word, or one short cell, may claim. */
  private static final double LARGEST_SHARE = 0.3;

  /** The part of the table for which short cells take a second line, where words want it. */
  private static final double SHARE_OF_WORDS = 0.5;

  private final double size;
  private final double[] word;
  private final double[] least;
  private final double[] wanted;
  private final boolean[] grows;

  private ColumnWidths(Table table, int total, double size) {
    this.size = size;
    int columns = table.columns().size();
    word = new double[columns];
    least = new double[columns];
    wanted = new double[columns];
    grows = new boolean[columns];
    for (int i = 0; i < columns; i++) {
      measure(table, i, total);
    }
    yieldToWords(total);
  }

  /**
   * The widths in whole twips; their sum is the total.
   *
   * @param size of the type, in points
   */
  static int[] of(Table table, int total, double size) {
    return rounded(new ColumnWidths(table, total, size * PageFrame.POINT).share(total), total);
  }

  /** Tells whether every word has room without being broken. */
  static boolean fits(Table table, int total, double size) {
    return Arrays.stream(new ColumnWidths(table, total, size * PageFrame.POINT).least).sum()
        <= total;
  }

  private void measure(Table table, int column, int total) {
    double line = 0;
    for (TextExtent extent : extents(table, column)) {
      word[column] = Math.max(word[column], extent.longestWord());
      line = Math.max(line, extent.line());
    }
    grows[column] = table.columns().get(column).kind() == Column.Kind.TEXT;
    double most = total * LARGEST_SHARE;
    word[column] = Math.min(word[column], most) + PADDING;
    least[column] = grows[column] ? word[column] : Math.min(line, most) + PADDING;
    wanted[column] = Math.max(least[column], Math.min(line, total) + PADDING);
  }

  /** Breaks the lines of short cells where they leave less than half of the table to words. */
  private void yieldToWords(int total) {
    double wordsWant = 0;
    double excess = -total;
    double slack = 0;
    for (int i = 0; i < least.length; i++) {
      wordsWant += grows[i] ? wanted[i] : 0;
      excess += grows[i] ? 0 : least[i];
      slack += least[i] - word[i];
    }
    excess += Math.min(wordsWant, total * SHARE_OF_WORDS);
    if (excess <= 0 || slack <= 0) {
      return;
    }
    for (int i = 0; i < least.length; i++) {
      least[i] -= (least[i] - word[i]) * Math.min(1, excess / slack);
    }
  }

  private List<TextExtent> extents(Table table, int column) {
    List<TextExtent> extents =
        new ArrayList<>(
            table.rows().stream()
                .map(row -> TextExtent.of(row.cells().get(column).content(), size))
                .toList());
    extents.add(TextExtent.of(table.columns().get(column).header(), size * ArialWidths.BOLD));
    return extents;
  }

  private double[] share(int total) {
    double floor = Arrays.stream(least).sum();
    double ceiling = Arrays.stream(wanted).sum();
    if (floor < total && ceiling > total) {
      return filled(total - floor);
    }
    double[] shares = new double[least.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] =
          floor >= total ? least[i] * total / floor : wanted[i] + (total - ceiling) * portion(i);
    }
    return shares;
  }

  /**
   * The least widths, and the room above them in equal parts to all columns that still want some:
   * what a column of short words wants is little beside what one of sentences does, and saves it
   * most of its lines.
   */
  private double[] filled(double room) {
    double[] shares = least.clone();
    int[] byWant =
        IntStream.range(0, least.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> wanted[i] - least[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double left = room;
    for (int rank = 0; rank < byWant.length; rank++) {
      int column = byWant[rank];
      double part = Math.min(wanted[column] - least[column], left / (byWant.length - rank));
      shares[column] += part;
      left -= part;
    }
    return shares;
  }

  /** The part of spare room that a column takes: columns of words share it, else all columns do. */
  private double portion(int column) {
    double growing = 0;
    double all = 0;
    for (int i = 0; i < wanted.length; i++) {
      growing += grows[i] ? wanted[i] : 0;
      all += wanted[i];
    }
    if (growing == 0) {
      return wanted[column] / all;
    }
    return grows[column] ? wanted[column] / growing : 0;
  }

  private static int[] rounded(double[] shares, int total) {
    int[] widths = new int[shares.length];
    double exact = 0;
    int used = 0;
    for (int i = 0; i < widths.length; i++) {
      exact += shares[i];
      widths[i] = i == widths.length - 1 ? total - used : (int) Math.round(exact) - used;
      used += widths[i];
    }
    return widths;
  }
}
