package org.sitrep.model.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sitrep.model.figure.Frame.Box;
import org.sitrep.model.figure.Shape.Point;

/** Cuts polygons to a box, side by side (Sutherland and Hodgman, 1974). */
final class Clip {
  private Clip() {}

  static List<Point> to(Box box, List<Point> ring) {
    if (isWithin(box, ring)) {
      return ring;
    }
    List<Point> out = side(ring, p -> p.x() >= box.x(), (a, b) -> atX(a, b, box.x()));
    out = side(out, p -> p.x() <= box.right(), (a, b) -> atX(a, b, box.right()));
    out = side(out, p -> p.y() >= box.y(), (a, b) -> atY(a, b, box.y()));
    return side(out, p -> p.y() <= box.bottom(), (a, b) -> atY(a, b, box.bottom()));
  }

  private static boolean isWithin(Box box, List<Point> ring) {
    for (Point point : ring) {
      if (!box.contains(point)) {
        return false;
      }
    }
    return true;
  }

  private static List<Point> side(List<Point> ring, Predicate<Point> inside, Crossing crossing) {
    List<Point> out = new ArrayList<>();
    if (ring.isEmpty()) {
      return out;
    }
    Point before = ring.get(ring.size() - 1);
    boolean wasInside = inside.test(before);
    for (Point here : ring) {
      boolean isInside = inside.test(here);
      if (isInside != wasInside) {
        out.add(crossing.of(before, here));
      }
      if (isInside) {
        out.add(here);
      }
      before = here;
      wasInside = isInside;
    }
    return out;
  }

  private static Point atX(Point a, Point b, double x) {
    return new Point(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
  }

  private static Point atY(Point a, Point b, double y) {
    return new Point(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
  }

  /** Where the line of two points meets a side. */
  private interface Crossing {
    Point of(Point a, Point b);
  }
}
