package org.sitrep.model.figure;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.figure.Shape.Point;
import org.sitrep.model.outline.Figure.Timeline;
import org.sitrep.model.outline.Figure.Timeline.Mark;

/**
 * The sign of an event at its adopted day, and the days that other sources give as a dashed span.
 */
final class MarkShapes {
  private static final double RADIUS = 4.2;
  private static final double SPAN = 1.3;
  private static final double DASH = 2;
  private static final double END = 3;

  private MarkShapes() {}

  /** The days from the first to the last that sources give; nothing where they give one. */
  static List<Shape> span(Mark mark, TimeScale scale, double y, int colour) {
    List<Shape> shapes = new ArrayList<>();
    if (mark.from().isBefore(mark.to())) {
      double left = scale.x(mark.from());
      double right = scale.x(mark.to());
      Paint dashed = Paint.dashed(colour, SPAN, DASH);
      shapes.add(new Shape.Line(new Point(left, y), new Point(right, y), dashed));
      for (double end : new double[] {left, right}) {
        Paint stroke = Paint.stroke(colour, SPAN);
        shapes.add(new Shape.Line(new Point(end, y - END), new Point(end, y + END), stroke));
      }
    }
    return shapes;
  }

  static Shape sign(Timeline.Shape shape, double x, double y, int colour) {
    double side = RADIUS * 1.8;
    return switch (shape) {
      case INCIDENT ->
          new Shape.Circle(new Point(x, y), RADIUS, Paint.fill(colour).outlined(0xFFFFFF, 0.8));
      case STEP ->
          new Shape.Rect(
              x - side / 2,
              y - side / 2,
              side,
              side,
              0,
              Paint.fill(colour).outlined(0xFFFFFF, 0.8));
      case PLANNED ->
          new Shape.Rect(
              x - side / 2 + 0.6,
              y - side / 2 + 0.6,
              side - 1.2,
              side - 1.2,
              0,
              Paint.fill(0xFFFFFF).outlined(colour, 1.3));
    };
  }
}
