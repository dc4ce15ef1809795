package org.sitrep.render.docx.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
  private int from;
  private int to;

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
    Edges edges = new Edges(edges(rings));
    int last = (int) Math.min(height - 1.0, Math.floor(bottom));
    for (int y = (int) Math.max(0, Math.floor(top)); y <= last; y++) {
      row(edges, y, colour);
    }
  }

  /** The edges of the rings as x, y, x, y, downwards; level ones left out. */
  private static double[][] edges(List<List<Point>> rings) {
    int count = 0;
    for (List<Point> ring : rings) {
      count += ring.size();
    }
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

  private void row(Edges edges, int y, int colour) {
    if (!edges.advance(y)) {
      cover(edges.live, y);
    }
    if (from <= to) {
      blend(y, colour);
    }
  }

  /** Sets how much of each pixel of the row is covered, and from which to which any is. */
  private void cover(List<double[]> edges, int y) {
    if (from <= to) {
      Arrays.fill(coverage, from, to + 1, 0);
    }
    from = width;
    to = -1;
    double[] crossings = new double[edges.size()];
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
      }
    }
  }

  private void span(double start, double end) {
    double left = Math.max(0, start);
    double right = Math.min(width, end);
    if (left >= right) {
      return;
    }
    int first = (int) Math.floor(left);
    int last = (int) Math.min(width - 1.0, Math.floor(right));
    from = Math.min(from, first);
    to = Math.max(to, last);
    coverage[first] += (float) ((Math.min(right, first + 1.0) - left) / CUTS);
    for (int x = first + 1; x < last; x++) {
      coverage[x] += 1F / CUTS;
    }
    if (last > first) {
      coverage[last] += (float) ((Math.min(right, last + 1.0) - last) / CUTS);
    }
  }

  private void blend(int y, int colour) {
    for (int x = from; x <= to; x++) {
      float share = coverage[x];
      if (share > 0) {
        int at = y * width + x;
        pixels[at] = share >= 1 ? colour : mixed(pixels[at], colour, share);
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

  /** The edges of a shape, from the top down, of which a row meets but a few. */
  private static final class Edges {
    private final double[][] all;
    private final List<double[]> live = new ArrayList<>();
    private int next;
    private boolean upright;

    Edges(double[][] all) {
      this.all = all;
      Arrays.sort(all, Comparator.comparingDouble(edge -> edge[1]));
    }

    /** Goes to a row; tells whether it is covered as the row before it was. */
    boolean advance(int y) {
      boolean same = !live.removeIf(edge -> edge[3] <= y) && upright;
      while (next < all.length && all[next][1] < y + 1) {
        if (all[next][3] > y) {
          live.add(all[next]);
          same = false;
        }
        next++;
      }
      upright = isUpright(y);
      return same && upright;
    }

    /** Whether all edges run straight down through the whole row. */
    private boolean isUpright(int y) {
      for (double[] edge : live) {
        if (edge[0] != edge[2] || edge[1] > y || edge[3] < y + 1) {
          return false;
        }
      }
      return true;
    }
  }
}
