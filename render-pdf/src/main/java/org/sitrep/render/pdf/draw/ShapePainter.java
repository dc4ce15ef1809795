package org.sitrep.render.pdf.draw;

import java.util.List;
import org.sitrep.model.figure.Paint;
import org.sitrep.model.figure.Shape;
import org.sitrep.render.pdf.layout.Face;

/** Draws the shapes of a drawing; turns y round. */
final class ShapePainter implements Shape.Visitor<Operators> {
  /** The length of a Bézier handle for a quarter of a unit circle: 4/3 (√2 − 1). */
  private static final double HANDLE = 0.5523;

  private final Operators out;
  private final TextPainter text;
  private final double left;
  private final double top;

  ShapePainter(Operators out, TextPainter text, double left, double top) {
    this.out = out;
    this.text = text;
    this.left = left;
    this.top = top;
  }

  private Operators point(double x, double y) {
    return out.number(left + x).number(top - y);
  }

  private Operators paint(Paint paint) {
    out.graphics();
    if (paint.isStroked()) {
      pen(paint);
    }
    if (paint.isFilled()) {
      out.fill(paint.fill());
    }
    return out;
  }

  private void pen(Paint paint) {
    out.stroke(paint.stroke()).pen(paint.width(), paint.dash());
  }

  private static String painting(Paint paint) {
    if (paint.isFilled()) {
      return paint.isStroked() ? "B*\n" : "f*\n";
    }
    return paint.isStroked() ? "S\n" : "n\n";
  }

  @Override
  public Operators rect(Shape.Rect r) {
    paint(r.paint());
    if (r.radius() <= 0) {
      point(r.x(), r.y() + r.height()).number(r.width()).number(r.height()).write("re ");
    } else {
      rounded(r);
    }
    return out.write(painting(r.paint()));
  }

  private void rounded(Shape.Rect r) {
    double k = r.radius() * (1 - HANDLE);
    double right = r.x() + r.width();
    double bottom = r.y() + r.height();
    double c = r.radius();
    point(r.x() + c, r.y()).write("m ");
    point(right - c, r.y()).write("l ");
    curve(right - k, r.y(), right, r.y() + k, right, r.y() + c);
    point(right, bottom - c).write("l ");
    curve(right, bottom - k, right - k, bottom, right - c, bottom);
    point(r.x() + c, bottom).write("l ");
    curve(r.x() + k, bottom, r.x(), bottom - k, r.x(), bottom - c);
    point(r.x(), r.y() + c).write("l ");
    curve(r.x(), r.y() + k, r.x() + k, r.y(), r.x() + c, r.y());
    out.write("h ");
  }

  private void curve(double x1, double y1, double x2, double y2, double x, double y) {
    point(x1, y1);
    point(x2, y2);
    point(x, y).write("c ");
  }

  @Override
  public Operators line(Shape.Line line) {
    paint(line.paint());
    point(line.from().x(), line.from().y()).write("m ");
    return point(line.to().x(), line.to().y()).write("l S\n");
  }

  @Override
  public Operators polygon(Shape.Polygon polygon) {
    paint(polygon.paint());
    for (List<Shape.Point> ring : polygon.rings()) {
      String operator = "m ";
      for (Shape.Point p : ring) {
        out.coarse(left + p.x(), top - p.y()).write(operator);
        operator = "l ";
      }
      out.write("h ");
    }
    return out.write(painting(polygon.paint()));
  }

  @Override
  public Operators circle(Shape.Circle circle) {
    paint(circle.paint());
    double x = circle.centre().x();
    double y = circle.centre().y();
    double r = circle.radius();
    double h = r * HANDLE;
    point(x + r, y).write("m ");
    curve(x + r, y + h, x + h, y + r, x, y + r);
    curve(x - h, y + r, x - r, y + h, x - r, y);
    curve(x - r, y - h, x - h, y - r, x, y - r);
    curve(x + h, y - r, x + r, y - h, x + r, y);
    return out.write("h ").write(painting(circle.paint()));
  }

  @Override
  public Operators label(Shape.Label label) {
    Face face =
        switch (label.weight()) {
          case REGULAR -> Face.REGULAR;
          case BOLD -> Face.BOLD;
        };
    double width = text.width(label.text(), face) * label.size();
    double shift =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    text.show(
        label.text(),
        face,
        label.size(),
        label.colour(),
        left + label.at().x() - shift,
        top - label.at().y());
    return out;
  }
}
