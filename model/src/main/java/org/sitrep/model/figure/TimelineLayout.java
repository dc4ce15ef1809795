package org.sitrep.model.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.figure.Shape.Anchor;
import org.sitrep.model.figure.Shape.Label;
import org.sitrep.model.figure.Shape.Line;
import org.sitrep.model.figure.Shape.Point;
import org.sitrep.model.figure.Shape.Weight;
import org.sitrep.model.outline.Figure;

/** A timeline: a lane for each party, a grid of days, the axis below. */
final class TimelineLayout {
  private static final double LANE_LABEL = 8.8;
  private static final double LEAST_LABELS = 52;
  private static final double MOST_LABELS = 110;
  private static final double GUTTER = 10;
  private static final double TICK = 8;
  private static final double PERIOD = 8.4;
  private static final double HAIRLINE = 0.5;

  private final FigureLayout layout;
  private final Figure.Timeline timeline;
  private final TimeScale scale;
  private final double labels;
  private final List<Shape> shapes = new ArrayList<>();

  TimelineLayout(FigureLayout layout, Figure.Timeline timeline) {
    this.layout = layout;
    this.timeline = timeline;
    double widest = LEAST_LABELS;
    for (Figure.Timeline.Lane lane : timeline.lanes()) {
      widest = Math.max(widest, layout.boldWidth(lane.label(), LANE_LABEL));
    }
    this.labels = Math.min(widest, MOST_LABELS);
    LocalDate to = timeline.to().isBefore(timeline.from()) ? timeline.from() : timeline.to();
    this.scale = new TimeScale(timeline.from(), to, labels + GUTTER, layout.width());
  }

  Drawing drawing() {
    List<Shape> lanes = new ArrayList<>();
    double y = 0;
    for (int i = 0; i < timeline.lanes().size(); i++) {
      Figure.Timeline.Lane data = timeline.lanes().get(i);
      Lane lane = new Lane(layout, scale, data);
      double height = Math.max(lane.height(), name(data.label(), y, lane.height(), lanes));
      lanes.addAll(new Shifted(0, y).all(lane.shapes()));
      y += height;
      rule(y, lanes);
    }
    grid(y);
    shapes.addAll(lanes);
    axis(y);
    return new Drawing(layout.width(), y + 2 + TICK * 1.4 + PERIOD * 1.5, shapes);
  }

  /** The lane's name in its first row; gives the height it takes. */
  private double name(String name, double top, double height, List<Shape> out) {
    List<String> lines = Wrapping.lines(name, labels, s -> layout.boldWidth(s, LANE_LABEL));
    double leading = LANE_LABEL * 1.2;
    double baseline = top + Lane.padding(layout) + Lane.row(layout) / 2 + 0.33 * LANE_LABEL;
    for (String line : lines) {
      int ink = layout.palette().ink();
      Point at = new Point(0, baseline);
      out.add(new Label(at, line, LANE_LABEL, Weight.BOLD, Anchor.START, ink));
      baseline += leading;
    }
    return Math.max(height, Lane.padding(layout) * 2 + lines.size() * leading);
  }

  private void rule(double y, List<Shape> out) {
    Paint paint = Paint.stroke(layout.palette().rule(), HAIRLINE);
    out.add(new Line(new Point(0, y), new Point(layout.width(), y), paint));
  }

  private void grid(double bottom) {
    Paint paint = Paint.stroke(layout.palette().rule(), HAIRLINE * 0.8);
    if (scale.numbersDays()) {
      for (LocalDate day : scale.dayTicks()) {
        shapes.add(vertical(scale.x(day), 0, bottom + 3, paint));
      }
    } else {
      for (LocalDate day : scale.periods()) {
        shapes.add(vertical(scale.start(day), 0, bottom + 3, paint));
      }
    }
  }

  private static Shape vertical(double x, double top, double bottom, Paint paint) {
    return new Line(new Point(x, top), new Point(x, bottom), paint);
  }

  private void axis(double top) {
    double baseline = top + 2 + TICK * 1.15;
    if (scale.numbersDays()) {
      for (LocalDate day : scale.dayTicks()) {
        text(Integer.toString(day.getDayOfMonth()), scale.x(day), baseline, TICK, Anchor.MIDDLE);
      }
      baseline += PERIOD * 1.35;
    }
    periods(baseline, top);
  }

  private void periods(double baseline, double top) {
    List<LocalDate> starts = scale.periods();
    double taken = 0;
    for (int i = 0; i < starts.size(); i++) {
      LocalDate start = starts.get(i);
      boolean last = i + 1 == starts.size();
      double end = last ? scale.right() : scale.start(starts.get(i + 1));
      String name = periodName(start, i == 0);
      double width = layout.width(name, PERIOD);
      if (i > 0 && scale.numbersDays()) {
        Paint paint = Paint.stroke(layout.palette().soft(), HAIRLINE);
        shapes.add(vertical(scale.start(start), top, baseline + 2, paint));
      }
      double x = Math.max(scale.start(start) + 3, taken);
      if (x + width <= end || (last && x + width <= scale.right())) {
        text(name, x, baseline, PERIOD, Anchor.START);
        taken = x + width + 4;
      }
    }
  }

  private String periodName(LocalDate start, boolean first) {
    if (scale.monthsApart() >= 12 && !first) {
      return Integer.toString(start.getYear());
    }
    boolean year = first || start.getMonthValue() == 1 || scale.numbersDays();
    return year
        ? MonthNames.withYear(start, layout.language())
        : MonthNames.name(start, layout.language());
  }

  private void text(String words, double x, double baseline, double size, Anchor anchor) {
    int soft = layout.palette().soft();
    shapes.add(new Label(new Point(x, baseline), words, size, Weight.REGULAR, anchor, soft));
  }
}
