package org.sitrep.render.docx.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.figure.Shape;
import org.sitrep.model.figure.TextMetrics;
import org.sitrep.model.outline.Figure.Timeline;
import org.sitrep.model.outline.Figure.Timeline.Lane;
import org.sitrep.model.outline.Figure.Timeline.Mark;

/**
 * Gives every mark of a timeline a row of its lane in which its words touch no others: at the right
 * of the mark, or at its left where the right has no room.
 */
final class MarkRows {
  static final double TYPE = 8.5;
  private static final double CLEARANCE = 9;

  /** An en space, which programs keep at the end of a label. */
  private static final String SPACE = "\u2002";

  private final TextMetrics metrics;
  private final Timeline timeline;
  private final double plot;
  private final double dayWidth;
  private final List<Placed> placed = new ArrayList<>();
  private final List<Integer> tops = new ArrayList<>();
  private int rows;

  /**
   * A mark in its row.
   *
   * @param lane which lane it is of
   * @param row from the top of the chart, from 0
   * @param label its words
   * @param labelRow the row of the words; between two where they take two lines
   * @param edge the day beside which the words stand
   */
  record Placed(
      int lane, Mark mark, int row, ChartXml.Label label, double labelRow, LocalDate edge) {}

  /**
   * Places all marks.
   *
   * @param plot the width between the axes, in points
   */
  MarkRows(Timeline timeline, TextMetrics metrics, double plot) {
    this.timeline = timeline;
    this.metrics = metrics;
    this.plot = plot;
    this.dayWidth = plot / (span() + 2);
    for (int lane = 0; lane < timeline.lanes().size(); lane++) {
      tops.add(rows++);
      rows += place(lane, timeline.lanes().get(lane));
    }
  }

  /** Days from the first to the last. */
  long span() {
    return Math.max(1, ChronoUnit.DAYS.between(timeline.from(), timeline.to()));
  }

  int rows() {
    return rows;
  }

  /** The row of each lane's name, above those of its marks. */
  List<Integer> tops() {
    return tops;
  }

  List<Placed> placed() {
    return placed;
  }

  private int place(int lane, Lane marks) {
    List<List<double[]>> taken = new ArrayList<>();
    for (Mark mark : marks.marks()) {
      place(lane, mark, taken);
    }
    return Math.max(1, taken.size());
  }

  /** Places a mark: words after its span, before it, or below it where neither side has room. */
  private void place(int lane, Mark mark, List<List<double[]>> taken) {
    List<String> lines = lines(mark);
    double words = lines.stream().mapToDouble(this::width).max().orElse(0);
    LocalDate first = mark.from().isBefore(mark.day()) ? mark.from() : mark.day();
    LocalDate last = mark.to().isAfter(mark.day()) ? mark.to() : mark.day();
    double left = x(first) - CLEARANCE;
    double right = x(last) + CLEARANCE;
    boolean after = right + words <= plot;
    boolean below = !after && left - words < 0;
    double[] room =
        after
            ? new double[] {left, right + words}
            : below
                ? new double[] {left, Math.max(right, left + words)}
                : new double[] {left - words, right};
    int row = freeRow(taken, room, lines.size() + (below ? 1 : 0));
    double labelRow = row + (lines.size() - 1) / 2.0 + (below ? 1 : 0);
    boolean apart = below || (after ? last : first).equals(mark.day());
    placed.add(
        new Placed(
            lane,
            mark,
            rows + row,
            new ChartXml.Label(
                apart ? spaced(lines, !after && !below) : lines, after || below ? "r" : "l"),
            rows + labelRow,
            after ? last : first));
  }

  /** Words that stand off from the mark itself. */
  private static List<String> spaced(List<String> lines, boolean atEnd) {
    return lines.stream().map(line -> atEnd ? line + SPACE : SPACE + line).toList();
  }

  /** The label, and the remark with it where there is room, else below it. */
  private List<String> lines(Mark mark) {
    if (mark.remark().isEmpty()) {
      return List.of(mark.label());
    }
    String both = mark.label() + " \u00B7 " + mark.remark();
    double room = Math.max(plot - x(mark.to()), x(mark.from()));
    return width(both) + CLEARANCE <= room ? List.of(both) : List.of(mark.label(), mark.remark());
  }

  /**
   * The first row in which the room is free, taken from then on; two lines take the next as well.
   */
  private static int freeRow(List<List<double[]>> taken, double[] room, int lines) {
    int row = 0;
    while (!isFree(taken, row, room) || (lines > 1 && !isFree(taken, row + 1, room))) {
      row++;
    }
    for (int i = row; i < row + lines; i++) {
      while (taken.size() <= i) {
        taken.add(new ArrayList<>());
      }
      taken.get(i).add(room);
    }
    return row;
  }

  private static boolean isFree(List<List<double[]>> taken, int row, double[] room) {
    return row >= taken.size()
        || taken.get(row).stream().noneMatch(each -> room[0] < each[1] && each[0] < room[1]);
  }

  private double width(String words) {
    return metrics.width(words, TYPE, Shape.Weight.REGULAR);
  }

  private double x(LocalDate day) {
    return (ChronoUnit.DAYS.between(timeline.from(), day) + 1) * dayWidth;
  }
}
