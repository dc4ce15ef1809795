package org.sitrep.model.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sitrep.model.figure.Shape.Point;

/** Leaves out the points of a line that nobody would miss (Douglas and Peucker, 1973). */
final class Simplify {
  private final List<Point> points;
  private final double tolerance;
  private final BitSet kept = new BitSet();

  private Simplify(List<Point> points, double tolerance) {
    this.points = points;
    this.tolerance = tolerance;
  }

  /** The line without points that lie nearer to the rest than the tolerance. */
  static List<Point> line(List<Point> points, double tolerance) {
    if (points.size() < 4) {
      return points;
    }
    Simplify simplify = new Simplify(points, tolerance);
    int middle = points.size() / 2;
    int last = points.size() - 1;
    simplify.kept.set(0);
    simplify.kept.set(middle);
    simplify.kept.set(last);
    simplify.keep(0, middle);
    simplify.keep(middle, last);
    List<Point> out = new ArrayList<>();
    simplify.kept.stream().forEach(i -> out.add(points.get(i)));
    return out;
  }

  private void keep(int from, int to) {
    double most = tolerance;
    int farthest = -1;
    for (int i = from + 1; i < to; i++) {
      double distance = distance(points.get(i), points.get(from), points.get(to));
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    if (farthest >= 0) {
      kept.set(farthest);
      keep(from, farthest);
      keep(farthest, to);
    }
  }

  /** From a point to the line through two others, or to their common place. */
  private static double distance(Point p, Point a, Point b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double length = Math.sqrt(dx * dx + dy * dy);
    if (length == 0) {
      return Math.sqrt((p.x() - a.x()) * (p.x() - a.x()) + (p.y() - a.y()) * (p.y() - a.y()));
    }
    return Math.abs((p.x() - a.x()) * dy - (p.y() - a.y()) * dx) / length;
  }
}
