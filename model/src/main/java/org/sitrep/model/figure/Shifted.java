package org.sitrep.model.figure;

import java.util.List;
import org.sitrep.model.figure.Shape.Point;

/** The same shapes elsewhere. */
record Shifted(double dx, double dy) implements Shape.Visitor<Shape> {
  List<Shape> all(List<Shape> shapes) {
    return shapes.stream().map(shape -> shape.accept(this)).toList();
  }

  private Point point(Point p) {
    return new Point(p.x() + dx, p.y() + dy);
  }

  @Override
  public Shape rect(Shape.Rect r) {
    return new Shape.Rect(r.x() + dx, r.y() + dy, r.width(), r.height(), r.radius(), r.paint());
  }

  @Override
  public Shape line(Shape.Line line) {
    return new Shape.Line(point(line.from()), point(line.to()), line.paint());
  }

  @Override
  public Shape polygon(Shape.Polygon polygon) {
    List<List<Point>> rings =
        polygon.rings().stream().map(ring -> ring.stream().map(this::point).toList()).toList();
    return new Shape.Polygon(rings, polygon.paint());
  }

  @Override
  public Shape circle(Shape.Circle circle) {
    return new Shape.Circle(point(circle.centre()), circle.radius(), circle.paint());
  }

  @Override
  public Shape label(Shape.Label l) {
    return new Shape.Label(point(l.at()), l.text(), l.size(), l.weight(), l.anchor(), l.colour());
  }
}
