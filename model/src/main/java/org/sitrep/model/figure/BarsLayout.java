package org.sitrep.model.figure;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.figure.Shape.Anchor;
import org.sitrep.model.figure.Shape.Label;
import org.sitrep.model.figure.Shape.Line;
import org.sitrep.model.figure.Shape.Point;
import org.sitrep.model.figure.Shape.Rect;
import org.sitrep.model.figure.Shape.Weight;
import org.sitrep.model.outline.Figure;

/**
 * Bars with their ranges: solid up to the lowest number, pale up to the highest, a stroke at the
 * number adopted, an arrow where the upper end is open, an outline for a total. Lines of the grid
 * pass bars, but no words.
 */
final class BarsLayout {
  private static final double LABEL = 9;
  private static final double LEADING = 11;
  private static final double MOST_LABELS = 0.36;
  private static final double GUTTER = 10;
  private static final double BAR = 13;
  private static final double BETWEEN = 7;
  private static final double TICK = 8;
  private static final double HAIRLINE = 0.5;
  private static final double ARROW = 20;
  private static final double PALE = 0.62;

  /** How far lines of the grid reach beyond a bar, and how far they keep from its value. */
  private static final double OVERHANG = 2;

  private static final double CLEAR = 2;

  private final FigureLayout layout;
  private final Figure.Bars bars;

  /** In a column the labels stand above their bars. */
  private final boolean above;

  private final double left;
  private final double right;
  private final NumberScale scale;
  private final List<Shape> shapes = new ArrayList<>();

  BarsLayout(FigureLayout layout, Figure.Bars bars) {
    this.layout = layout;
    this.bars = bars;
    double widestLabel = 0;
    double widestValue = 0;
    int most = 1;
    for (Figure.Bars.Bar bar : bars.bars()) {
      widestLabel = Math.max(widestLabel, layout.width(bar.label(), LABEL));
      double arrow = bar.high() == null ? ARROW : 0;
      widestValue = Math.max(widestValue, layout.boldWidth(bar.value(), LABEL) + 8 + arrow);
      most = Math.max(most, end(bar));
    }
    this.above = layout.isNarrow();
    this.left = above ? 0 : Math.min(widestLabel, layout.width() * MOST_LABELS) + GUTTER;
    this.right = Math.max(left + 60, layout.width() - widestValue);
    this.scale = NumberScale.of(most, left, right);
  }

  /** The highest number of a bar that is known. */
  private static int end(Figure.Bars.Bar bar) {
    Integer high = bar.high();
    return Math.max(bar.best(), high == null ? bar.low() : high);
  }

  Drawing drawing() {
    double y = 2;
    List<Shape> rows = new ArrayList<>();
    List<Band> bands = new ArrayList<>();
    for (Figure.Bars.Bar bar : bars.bars()) {
      double room = above ? layout.width() : left - GUTTER;
      List<String> lines = Wrapping.lines(bar.label(), room, s -> layout.width(s, LABEL));
      double words = lines.size() * LEADING;
      double height = above ? words + BAR : Math.max(BAR, words);
      label(lines, y + (above ? words : height) / 2, rows);
      double top = above ? y + words + 1 : y + (height - BAR) / 2;
      double value = bar(bar, top, rows);
      double from = above ? top - OVERHANG : y - BETWEEN / 2;
      double to = above ? top + BAR + OVERHANG : y + height + BETWEEN / 2;
      bands.add(new Band(from, to, value, value + layout.boldWidth(bar.value(), LABEL)));
      y += height + BETWEEN;
    }
    grid(bands, y - BETWEEN / 2);
    shapes.addAll(rows);
    return new Drawing(layout.width(), y - BETWEEN / 2 + TICK * 1.9, shapes);
  }

  private void label(List<String> lines, double middle, List<Shape> out) {
    double baseline = middle - lines.size() * LEADING / 2 + LEADING / 2 + 0.33 * LABEL;
    int ink = layout.palette().ink();
    for (String line : lines) {
      Point at = new Point(0, baseline);
      out.add(new Label(at, line, LABEL, Weight.REGULAR, Anchor.START, ink));
      baseline += LEADING;
    }
  }

  /** Draws a bar and gives the left end of its value. */
  private double bar(Figure.Bars.Bar bar, double top, List<Shape> out) {
    int colour = bar.total() ? layout.palette().ink() : layout.palette().of(bar.tone());
    double middle = top + BAR / 2;
    double best = scale.x(bar.best());
    double low = scale.x(Math.min(bar.low(), bar.best()));
    double edge = scale.x(end(bar));
    if (bar.total()) {
      Paint outline = Paint.fill(0xFFFFFF).outlined(colour, 0.9);
      out.add(new Rect(left, top, best - left, BAR, 0, outline));
      if (low < edge) {
        whisker(low, edge, middle, colour, out);
      }
    } else {
      out.add(new Rect(left, top, edge - left, BAR, 0, Paint.fill(MapColours.paler(colour, PALE))));
      out.add(new Rect(left, top, low - left, BAR, 0, Paint.fill(colour)));
      if (low < edge) {
        Paint stroke = Paint.stroke(layout.palette().ink(), 1.4);
        out.add(new Line(new Point(best, top), new Point(best, top + BAR), stroke));
      }
    }
    double after = edge;
    if (bar.high() == null) {
      arrow(edge, middle, colour, out);
      after += ARROW;
    }
    Point at = new Point(after + 5, middle + 0.33 * LABEL);
    int ink = layout.palette().ink();
    out.add(new Label(at, bar.value(), LABEL, Weight.BOLD, Anchor.START, ink));
    return at.x();
  }

  private static void whisker(double from, double to, double middle, int colour, List<Shape> out) {
    Paint stroke = Paint.stroke(colour, 0.9);
    out.add(new Line(new Point(from, middle), new Point(to, middle), stroke));
    for (double end : new double[] {from, to}) {
      out.add(new Line(new Point(end, middle - 3), new Point(end, middle + 3), stroke));
    }
  }

  private static void arrow(double x, double middle, int colour, List<Shape> out) {
    double tip = x + ARROW;
    Point shaft = new Point(tip - 4, middle);
    out.add(new Line(new Point(x, middle), shaft, Paint.stroke(colour, 1.3)));
    List<Point> head =
        List.of(
            new Point(tip, middle), new Point(tip - 6, middle - 3), new Point(tip - 6, middle + 3));
    out.add(new Shape.Polygon(List.of(head), Paint.fill(colour)));
  }

  /**
   * Where lines of the grid pass a bar.
   *
   * @param top of the lines
   * @param bottom of the lines
   * @param from left end of the bar's value, which they do not cross
   * @param to right end of the value
   */
  private record Band(double top, double bottom, double from, double to) {
    boolean isFree(double x) {
      return x < from - CLEAR || x > to + CLEAR;
    }
  }

  private void grid(List<Band> bands, double bottom) {
    double baseline = bottom + TICK * 1.5;
    double lastEnd = 0;
    for (int tick : scale.ticks()) {
      double x = scale.x(tick);
      bands.stream()
          .filter(band -> band.isFree(x))
          .forEach(band -> gridLine(x, band.top(), band.bottom()));
      gridLine(x, bottom, bottom + OVERHANG);
      String words = NumberScale.grouped(tick);
      text(words, x, baseline, Anchor.MIDDLE);
      lastEnd = x + layout.width(words, TICK) / 2;
    }
    text(bars.unit(), lastEnd + 6, baseline, Anchor.START);
  }

  private void gridLine(double x, double top, double bottom) {
    Paint paint = Paint.stroke(layout.palette().rule(), HAIRLINE);
    shapes.add(new Line(new Point(x, top), new Point(x, bottom), paint));
  }

  private void text(String words, double x, double baseline, Anchor anchor) {
    int soft = layout.palette().soft();
    shapes.add(new Label(new Point(x, baseline), words, TICK, Weight.REGULAR, anchor, soft));
  }
}
