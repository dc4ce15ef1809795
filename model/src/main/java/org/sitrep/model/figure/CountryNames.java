package org.sitrep.model.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.figure.Frame.Box;
import org.sitrep.model.figure.Shape.Point;

/** Finds where on its land a country's name stands: well inside, and off what is placed already. */
final class CountryNames {
  private static final int STEPS = 24;

  private final Box window;
  private final LabelPlacer placer;

  CountryNames(Box window, LabelPlacer placer) {
    this.window = window;
    this.placer = placer;
  }

  /** The best free place for a name of that size on the land; empty where it has none. */
  Optional<Box> place(List<List<Point>> rings, double width, double height) {
    Optional<Box> best = Optional.empty();
    double most = 0;
    for (Box candidate : candidates(width, height)) {
      double room = room(rings, candidate);
      if (room > most && placer.covered(candidate.grown(3)) == 0) {
        most = room;
        best = Optional.of(candidate);
      }
    }
    best.ifPresent(placer::take);
    return best;
  }

  private List<Box> candidates(double width, double height) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 1; i < STEPS; i++) {
      for (int j = 1; j < STEPS; j++) {
        double x = window.x() + window.width() * i / STEPS - width / 2;
        double y = window.y() + window.height() * j / STEPS - height / 2;
        boxes.add(new Box(x, y, width, height));
      }
    }
    return boxes;
  }

  /** How far the land reaches around the box: 0 where a corner stands off it. */
  private static double room(List<List<Point>> rings, Box box) {
    double middle = (box.y() + box.bottom()) / 2;
    List<Point> probes =
        List.of(
            new Point(box.x(), box.y()),
            new Point(box.right(), box.y()),
            new Point(box.x(), box.bottom()),
            new Point(box.right(), box.bottom()),
            new Point((box.x() + box.right()) / 2, middle));
    if (!probes.stream().allMatch(p -> inside(rings, p))) {
      return 0;
    }
    double room = 1;
    for (double step = 4; step <= 64; step += 4) {
      Box wider = box.grown(step);
      boolean all =
          inside(rings, new Point(wider.x(), middle))
              && inside(rings, new Point(wider.right(), middle))
              && inside(rings, new Point((box.x() + box.right()) / 2, wider.y()))
              && inside(rings, new Point((box.x() + box.right()) / 2, wider.bottom()));
      if (!all) {
        return room;
      }
      room = 1 + step;
    }
    return room;
  }

  /** Even-odd rule. */
  private static boolean inside(List<List<Point>> rings, Point p) {
    boolean inside = false;
    for (List<Point> ring : rings) {
      for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        Point a = ring.get(i);
        Point b = ring.get(j);
        if (a.y() > p.y() != b.y() > p.y()
            && p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x()) {
          inside = !inside;
        }
      }
    }
    return inside;
  }
}
