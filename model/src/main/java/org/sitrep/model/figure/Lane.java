package org.sitrep.model.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.figure.Shape.Anchor;
import org.sitrep.model.figure.Shape.Label;
import org.sitrep.model.figure.Shape.Point;
import org.sitrep.model.figure.Shape.Weight;
import org.sitrep.model.outline.Figure;

/**
 * One lane of a timeline. Every mark stands in the highest row where neither its span nor its words
 * touch those of another mark; words stand at the right of the mark, or at its left where the right
 * has no room, or in a gap of its span where neither has.
 */
final class Lane {
  private static final double ROW = 13;
  private static final double LEAST_ROW = 10.6;
  private static final double PADDING = 4.5;
  private static final double SIZE = 8.6;
  private static final double REMARK = 7.8;
  private static final double CLEARANCE = 7;
  private static final double LABEL_GAP = 7;

  /** What of a span is left to see at either end of the words in it. */
  private static final double SPAN_END = 12;

  /** Words in a span are better than words in two lines. */
  private static final double IN_SPAN = 1.5;

  private final FigureLayout layout;
  private final TimeScale scale;
  private final int colour;
  private final List<List<double[]>> rows = new ArrayList<>();
  private final List<Shape> spans = new ArrayList<>();
  private final List<Shape> grounds = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();

  Lane(FigureLayout layout, TimeScale scale, Figure.Timeline.Lane lane) {
    this.layout = layout;
    this.scale = scale;
    this.colour = layout.palette().of(lane.tone());
    lane.marks().forEach(this::place);
  }

  /** The space above the first row and below the last one. */
  static double padding(FigureLayout layout) {
    return PADDING * layout.space();
  }

  private double row() {
    return row(layout);
  }

  /** The height of a row: never less than its words need. */
  static double row(FigureLayout layout) {
    return Math.max(LEAST_ROW, ROW * layout.space());
  }

  double height() {
    return Math.max(1, rows.size()) * row() + 2 * padding(layout);
  }

  /** The shapes of the lane, from its top at 0. */
  List<Shape> shapes() {
    List<Shape> all = new ArrayList<>(spans);
    all.addAll(grounds);
    all.addAll(shapes);
    return all;
  }

  /** Words at a mark, in lines; {@code start} is where they begin at the left. */
  private record Words(
      List<String> label, String remark, double start, double width, double room, boolean inSpan) {
    int lines() {
      return label.size() + (remark.isEmpty() ? 0 : 1);
    }

    /** Lines, and more than any lines where a word sticks out. */
    double cost() {
      return width > room ? 1000 + width - room : inSpan ? IN_SPAN : lines();
    }
  }

  private void place(Figure.Timeline.Mark mark) {
    double left = Math.min(scale.x(mark.from()), scale.x(mark.day())) - CLEARANCE;
    double right = Math.max(scale.x(mark.to()), scale.x(mark.day())) + CLEARANCE;
    Words after = words(mark, right, scale.right() - right, true);
    Words before = words(mark, left, left - scale.left(), false);
    List<Words> choices = new ArrayList<>(List.of(after, before));
    inSpan(mark).ifPresent(choices::add);
    double least = choices.stream().mapToDouble(Words::cost).min().orElse(0);
    for (int row = 0; ; row++) {
      for (Words words : choices) {
        if (words.cost() <= least && isFree(row, words, left, right)) {
          put(mark, row, words, left, right);
          return;
        }
      }
    }
  }

  /** The words between the sign and the farther end of its span, where they fit in one line. */
  private Optional<Words> inSpan(Figure.Timeline.Mark mark) {
    double sign = scale.x(mark.day());
    double before = sign - scale.x(mark.from());
    double after = scale.x(mark.to()) - sign;
    double room = Math.max(before, after) - CLEARANCE - 2 * SPAN_END;
    double width = inOneLine(mark);
    if (width > room) {
      return Optional.empty();
    }
    double start = sign + CLEARANCE + SPAN_END;
    double left = after >= before ? start : sign - CLEARANCE - SPAN_END - width;
    return Optional.of(new Words(List.of(mark.label()), "", left, width, room, true));
  }

  private double inOneLine(Figure.Timeline.Mark mark) {
    double remark = mark.remark().isEmpty() ? 0 : LABEL_GAP + layout.width(mark.remark(), REMARK);
    return layout.width(mark.label(), SIZE) + remark;
  }

  private Words words(Figure.Timeline.Mark mark, double edge, double room, boolean after) {
    double one = inOneLine(mark);
    if (one <= room) {
      return new Words(List.of(mark.label()), "", after ? edge : edge - one, one, room, false);
    }
    List<String> label = Wrapping.lines(mark.label(), room, s -> layout.width(s, SIZE));
    double width = layout.width(mark.remark(), REMARK);
    for (String line : label) {
      width = Math.max(width, layout.width(line, SIZE));
    }
    return new Words(label, mark.remark(), after ? edge : edge - width, width, room, false);
  }

  private boolean isFree(int row, Words words, double left, double right) {
    double from = Math.min(left, words.start()) - 2;
    double to = Math.max(right, words.start() + words.width()) + 2;
    for (int i = row; i < row + words.lines() && i < rows.size(); i++) {
      for (double[] taken : rows.get(i)) {
        if (from < taken[1] && taken[0] < to) {
          return false;
        }
      }
    }
    return true;
  }

  private void put(Figure.Timeline.Mark mark, int row, Words words, double left, double right) {
    double from = Math.min(left, words.start()) - 2;
    double to = Math.max(right, words.start() + words.width()) + 2;
    for (int i = row; i < row + words.lines(); i++) {
      while (rows.size() <= i) {
        rows.add(new ArrayList<>());
      }
      rows.get(i).add(new double[] {from, to});
    }
    double y = padding(layout) + (row + 0.5) * row();
    spans.addAll(MarkShapes.span(mark, scale, y, colour));
    shapes.add(MarkShapes.sign(mark.shape(), scale.x(mark.day()), y, colour));
    if (words.inSpan()) {
      ground(words.start(), y + 0.33 * SIZE, words.width(), SIZE);
    }
    boolean inOneLine = words.remark().isEmpty();
    for (int i = 0; i < words.label().size(); i++) {
      double baseline = y + i * row() + 0.33 * SIZE;
      label(words.label().get(i), words.start(), baseline, SIZE, layout.palette().ink());
    }
    if (!mark.remark().isEmpty()) {
      double shift = inOneLine ? layout.width(mark.label(), SIZE) + LABEL_GAP : 0;
      double baseline = y + (inOneLine ? 0 : words.label().size() * row()) + 0.33 * SIZE;
      label(mark.remark(), words.start() + shift, baseline, REMARK, layout.palette().soft());
    }
  }

  /** A label on a white ground that interrupts the grid behind it. */
  private void label(String text, double x, double baseline, double size, int ink) {
    ground(x, baseline, layout.width(text, size), size);
    shapes.add(new Label(new Point(x, baseline), text, size, Weight.REGULAR, Anchor.START, ink));
  }

  private void ground(double x, double baseline, double width, double size) {
    Paint white = Paint.fill(0xFFFFFF);
    grounds.add(new Shape.Rect(x - 2, baseline - size, width + 4, size * 1.35, 0, white));
  }
}
