package org.sitrep.render.docx.raster;

import java.util.Arrays;
import java.util.List;
import org.sitrep.model.figure.Shape.Point;

/**
 * Pixels on a white ground, filled by the even-odd rule with smooth edges: each row of pixels is
 * cut by {@value #CUTS} lines, on which coverage is exact from left to right.
 */
final class Canvas {
  private static final int CUTS = 4;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final float[] coverage;

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
    this.coverage = new float[width];
    Arrays.fill(pixels, 0xFFFFFF);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The colour of a pixel, 0xRRGGBB. */
  int pixel(int x, int y) {
    return pixels[y * width + x];
  }

  /** Fills closed rings. */
  void fill(List<List<Point>> rings, int colour) {
    double top = height;
    double bottom = 0;
    for (List<Point> ring : rings) {
      for (Point point : ring) {
        top = Math.min(top, point.y());
        bottom = Math.max(bottom, point.y());
      }
    }
    double[][] edges = edges(rings);
    int last = (int) Math.min(height - 1.0, Math.floor(bottom));
    for (int y = (int) Math.max(0, Math.floor(top)); y <= last; y++) {
      row(edges, y, colour);
    }
  }

  /** The edges of the rings as x, y, x, y, downwards; level ones left out. */
  private static double[][] edges(List<List<Point>> rings) {
    int count = rings.stream().mapToInt(List::size).sum();
    double[][] edges = new double[count][];
    int found = 0;
    for (List<Point> ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        Point from = ring.get(i);
        Point to = ring.get((i + 1) % ring.size());
        if (from.y() < to.y()) {
          edges[found++] = new double[] {from.x(), from.y(), to.x(), to.y()};
        } else if (from.y() > to.y()) {
          edges[found++] = new double[] {to.x(), to.y(), from.x(), from.y()};
        }
      }
    }
    return Arrays.copyOf(edges, found);
  }

  private void row(double[][] edges, int y, int colour) {
    Arrays.fill(coverage, 0);
    boolean touched = false;
    double[] crossings = new double[edges.length];
    for (int cut = 0; cut < CUTS; cut++) {
      double line = y + (cut + 0.5) / CUTS;
      int found = 0;
      for (double[] edge : edges) {
        if (edge[1] <= line && line < edge[3]) {
          double share = (line - edge[1]) / (edge[3] - edge[1]);
          crossings[found++] = edge[0] + share * (edge[2] - edge[0]);
        }
      }
      Arrays.sort(crossings, 0, found);
      for (int i = 0; i + 1 < found; i += 2) {
        span(crossings[i], crossings[i + 1]);
        touched = true;
      }
    }
    if (touched) {
      blend(y, colour);
    }
  }

  private void span(double from, double to) {
    double left = Math.max(0, from);
    double right = Math.min(width, to);
    int last = (int) Math.min(width - 1.0, Math.floor(right));
    for (int x = (int) Math.floor(left); x <= last && left < right; x++) {
      double part = Math.min(right, x + 1.0) - Math.max(left, x);
      coverage[x] += (float) (part / CUTS);
    }
  }

  private void blend(int y, int colour) {
    for (int x = 0; x < width; x++) {
      if (coverage[x] > 0) {
        int at = y * width + x;
        pixels[at] = mixed(pixels[at], colour, Math.min(1, coverage[x]));
      }
    }
  }

  private static int mixed(int below, int above, float share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = below >> shift & 0xFF;
      int to = above >> shift & 0xFF;
      mixed |= Math.round(from + (to - from) * share) << shift;
    }
    return mixed;
  }
}
