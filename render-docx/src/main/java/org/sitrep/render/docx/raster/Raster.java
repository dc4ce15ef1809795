package org.sitrep.render.docx.raster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.figure.Drawing;
import org.sitrep.model.figure.Paint;
import org.sitrep.model.figure.Shape;
import org.sitrep.model.figure.Shape.Point;

/** Draws shapes as pixels. */
public final class Raster implements Shape.Visitor<Canvas> {
  /** Pixels an inch: sharp on paper at the size of the text's width. */
  private static final int DENSITY = 192;

  private static final double SCALE = DENSITY / 72.0;
  private static final int CORNERS = 40;

  private final Canvas canvas;
  private final Map<Shape.Weight, Letters> letters = new EnumMap<>(Shape.Weight.class);

  private Raster(Drawing drawing) {
    canvas =
        new Canvas(
            (int) Math.ceil(drawing.width() * SCALE), (int) Math.ceil(drawing.height() * SCALE));
  }

  /** The drawing as a PNG file. */
  public static byte[] png(Drawing drawing) {
    Raster raster = new Raster(drawing);
    drawing.shapes().forEach(shape -> shape.accept(raster));
    return Png.of(raster.canvas, DENSITY);
  }

  @Override
  public Canvas rect(Shape.Rect rect) {
    double right = rect.x() + rect.width();
    double bottom = rect.y() + rect.height();
    Point start = new Point(rect.x(), rect.y());
    List<Point> corners =
        List.of(
            start,
            new Point(right, rect.y()),
            new Point(right, bottom),
            new Point(rect.x(), bottom));
    return paint(List.of(corners), rect.paint());
  }

  @Override
  public Canvas line(Shape.Line line) {
    stroke(line.from(), line.to(), line.paint());
    return canvas;
  }

  @Override
  public Canvas polygon(Shape.Polygon polygon) {
    return paint(polygon.rings(), polygon.paint());
  }

  @Override
  public Canvas circle(Shape.Circle circle) {
    List<Point> ring = new ArrayList<>();
    for (int i = 0; i < CORNERS; i++) {
      double turn = 2 * Math.PI * i / CORNERS;
      ring.add(
          new Point(
              circle.centre().x() + circle.radius() * StrictMath.cos(turn),
              circle.centre().y() + circle.radius() * StrictMath.sin(turn)));
    }
    return paint(List.of(ring), circle.paint());
  }

  @Override
  public Canvas label(Shape.Label label) {
    Letters letters = lettersOf(label.weight());
    double width = letters.width(label.text(), label.size());
    double before =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    Point start = new Point(label.at().x() - before, label.at().y());
    fill(letters.rings(label.text(), label.size(), start), label.colour());
    return canvas;
  }

  private Letters lettersOf(Shape.Weight weight) {
    return letters.computeIfAbsent(
        weight,
        any -> new Letters(any == Shape.Weight.BOLD ? "letters-strong.txt" : "letters.txt"));
  }

  private Canvas paint(List<List<Point>> rings, Paint paint) {
    if (paint.isFilled()) {
      fill(rings, paint.fill());
    }
    if (paint.isStroked()) {
      for (List<Point> ring : rings) {
        for (int i = 0; i < ring.size(); i++) {
          stroke(ring.get(i), ring.get((i + 1) % ring.size()), paint);
        }
      }
    }
    return canvas;
  }

  private void fill(List<List<Point>> rings, int colour) {
    List<List<Point>> scaled = new ArrayList<>(rings.size());
    for (List<Point> ring : rings) {
      List<Point> points = new ArrayList<>(ring.size());
      for (Point p : ring) {
        points.add(new Point(p.x() * SCALE, p.y() * SCALE));
      }
      scaled.add(points);
    }
    canvas.fill(scaled, colour);
  }

  private void stroke(Point from, Point to, Paint paint) {
    double length = StrictMath.hypot(to.x() - from.x(), to.y() - from.y());
    if (length == 0) {
      return;
    }
    double step = paint.dash() > 0 ? paint.dash() : length;
    for (double at = 0; at < length; at += 2 * step) {
      piece(from, to, at / length, Math.min(length, at + step) / length, paint);
    }
  }

  /** A piece of a line as a box; a little longer than it, so that corners close. */
  private void piece(Point from, Point to, double start, double end, Paint paint) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double half = paint.width() / 2 / StrictMath.hypot(dx, dy);
    double over = paint.dash() > 0 ? 0 : half;
    double x = from.x() + dx * (start - over);
    double y = from.y() + dy * (start - over);
    double farX = from.x() + dx * (end + over);
    double farY = from.y() + dy * (end + over);
    double acrossX = -dy * half;
    double acrossY = dx * half;
    fill(
        List.of(
            List.of(
                new Point(x + acrossX, y + acrossY),
                new Point(farX + acrossX, farY + acrossY),
                new Point(farX - acrossX, farY - acrossY),
                new Point(x - acrossX, y - acrossY))),
        paint.stroke());
  }
}
