package org.sitrep.model.figure;

import java.util.List;
import org.sitrep.model.figure.Shape.Point;

/** What closed rings enclose by the even-odd rule, laid out to be asked of many points. */
final class Area {
  private final double[][] xs;
  private final double[][] ys;
  private final double[] left;
  private final double[] right;
  private final double[] top;
  private final double[] bottom;

  Area(List<List<Point>> rings) {
    int count = rings.size();
    xs = new double[count][];
    ys = new double[count][];
    left = new double[count];
    right = new double[count];
    top = new double[count];
    bottom = new double[count];
    for (int i = 0; i < count; i++) {
      take(i, rings.get(i));
    }
  }

  private void take(int number, List<Point> ring) {
    double[] x = new double[ring.size()];
    double[] y = new double[ring.size()];
    left[number] = top[number] = Double.POSITIVE_INFINITY;
    right[number] = bottom[number] = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < x.length; i++) {
      Point point = ring.get(i);
      x[i] = point.x();
      y[i] = point.y();
      left[number] = Math.min(left[number], x[i]);
      right[number] = Math.max(right[number], x[i]);
      top[number] = Math.min(top[number], y[i]);
      bottom[number] = Math.max(bottom[number], y[i]);
    }
    xs[number] = x;
    ys[number] = y;
  }

  boolean contains(double x, double y) {
    boolean inside = false;
    for (int i = 0; i < xs.length; i++) {
      // Off a ring's bounds, as many of its edges lie to the right as close it: an even number.
      if (x >= left[i] && x <= right[i] && y >= top[i] && y <= bottom[i]) {
        inside ^= encloses(xs[i], ys[i], x, y);
      }
    }
    return inside;
  }

  private static boolean encloses(double[] xs, double[] ys, double x, double y) {
    boolean inside = false;
    for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
      if (ys[i] > y != ys[j] > y && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
        inside = !inside;
      }
    }
    return inside;
  }
}
