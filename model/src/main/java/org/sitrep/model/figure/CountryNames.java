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
    Area land = new Area(rings);
    Optional<Box> best = Optional.empty();
    double most = 0;
    for (Box candidate : candidates(width, height)) {
      double room = room(land, candidate);
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
  private static double room(Area land, Box box) {
    double across = (box.x() + box.right()) / 2;
    double middle = (box.y() + box.bottom()) / 2;
    if (!(land.contains(box.x(), box.y())
        && land.contains(box.right(), box.y())
        && land.contains(box.x(), box.bottom())
        && land.contains(box.right(), box.bottom())
        && land.contains(across, middle))) {
      return 0;
    }
    double room = 1;
    for (double step = 4; step <= 64; step += 4) {
      Box wider = box.grown(step);
      boolean all =
          land.contains(wider.x(), middle)
              && land.contains(wider.right(), middle)
              && land.contains(across, wider.y())
              && land.contains(across, wider.bottom());
      if (!all) {
        return room;
      }
      room = 1 + step;
    }
    return room;
  }
}
