package org.sitrep.model.figure;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.figure.Frame.Box;
import org.sitrep.model.figure.Shape.Point;

/** Finds room for labels: of several places for each, the one that covers least. */
final class LabelPlacer {
  private static final double GAP = 6;
  private static final double OUTSIDE = 1000;

  /** What a border behind a label costs, a point of its outline: as much as so much area. */
  private static final double BORDER = 3;

  private final Box window;
  private final List<Box> taken = new ArrayList<>();
  private final List<Point> borders = new ArrayList<>();

  LabelPlacer(Box window) {
    this.window = window;
  }

  /** Keeps labels off this box. */
  void take(Box box) {
    taken.add(box);
  }

  /** Keeps labels off these lines where there is a choice. */
  void avoid(List<Point> border) {
    for (int i = 1; i < border.size(); i++) {
      Point a = border.get(i - 1);
      Point b = border.get(i);
      double length = Math.abs(b.x() - a.x()) + Math.abs(b.y() - a.y());
      for (double at = 0; at < length; at += 4) {
        double share = at / length;
        borders.add(new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share));
      }
    }
  }

  private long crossed(Box box) {
    return borders.stream().filter(box::contains).count();
  }

  /** The area of the box that is taken already. */
  double covered(Box box) {
    double covered = window.contains(box) ? 0 : OUTSIDE;
    for (Box other : taken) {
      covered += other.overlap(box);
    }
    return covered;
  }

  /** A place for a label beside a point: right, left, above, below, then the corners. */
  Box beside(Point point, double width, double height) {
    double x = point.x();
    double y = point.y();
    double half = height / 2;
    double near = GAP * 0.7;
    List<Box> candidates =
        List.of(
            new Box(x + GAP, y - half, width, height),
            new Box(x - GAP - width, y - half, width, height),
            new Box(x + near, y - near - height, width, height),
            new Box(x + near, y + near, width, height),
            new Box(x - near - width, y - near - height, width, height),
            new Box(x - near - width, y + near, width, height),
            new Box(x - width / 2, y - GAP - height, width, height),
            new Box(x - width / 2, y + GAP, width, height));
    return best(candidates, BORDER);
  }

  /** The corner that covers least, the first of equals; borders do not count. */
  Box corner(List<Box> candidates) {
    return best(candidates, 0);
  }

  /** The candidate that covers least, the first of equals; it is taken from now on. */
  private Box best(List<Box> candidates, double border) {
    Box best = candidates.get(0);
    double least = Double.POSITIVE_INFINITY;
    for (Box candidate : candidates) {
      double covered = covered(candidate) + border * crossed(candidate);
      if (covered < least) {
        least = covered;
        best = candidate;
      }
    }
    taken.add(best);
    return best;
  }
}
