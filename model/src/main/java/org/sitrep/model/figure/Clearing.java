package org.sitrep.model.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.figure.Frame.Box;
import org.sitrep.model.figure.Frame.Land;
import org.sitrep.model.figure.Shape.Point;
import org.sitrep.model.figure.Shape.Rect;

/**
 * Clears the ground below a map's labels of borders and coasts, as map makers do: the lands are
 * painted there once more, without their outlines.
 */
final class Clearing {
  /** Around the words, in points. */
  private static final double MARGIN = 1.5;

  private final List<Land> lands;
  private final List<Area> areas;
  private final List<Integer> colours;
  private final int sea;

  /**
   * A clearing.
   *
   * @param lands in the order in which they are painted
   * @param colours of the lands, one each
   * @param sea the colour of what is no land
   */
  Clearing(List<Land> lands, List<Integer> colours, int sea) {
    this.lands = lands;
    this.areas = lands.stream().map(land -> new Area(land.rings())).toList();
    this.colours = colours;
    this.sea = sea;
  }

  /** The ground below a label; nothing where no line runs through it. */
  List<Shape> below(Box label) {
    Box box = label.grown(MARGIN);
    if (isPlain(box)) {
      return List.of();
    }
    List<Shape> ground = new ArrayList<>();
    Optional<Integer> main = land(box);
    ground.add(rect(box, main.map(colours::get).orElse(sea)));
    for (int i = 0; i < lands.size(); i++) {
      List<List<Point>> rings =
          lands.get(i).rings().stream()
              .map(ring -> Clip.to(box, ring))
              .filter(ring -> ring.size() > 2)
              .toList();
      boolean painted = main.isPresent() && main.get() == i;
      if (!rings.isEmpty() && !painted) {
        ground.add(new Shape.Polygon(rings, Paint.fill(colours.get(i))));
      }
    }
    return ground;
  }

  /** The land in the middle of a box that is all on land. */
  private Optional<Integer> land(Box box) {
    boolean dry = corners(box).stream().allMatch(p -> at(p) >= 0);
    int middle = at(new Point(box.x() + box.width() / 2, box.y() + box.height() / 2));
    return dry && middle >= 0 ? Optional.of(middle) : Optional.empty();
  }

  private static List<Point> corners(Box box) {
    return List.of(
        new Point(box.x(), box.y()),
        new Point(box.right(), box.y()),
        new Point(box.x(), box.bottom()),
        new Point(box.right(), box.bottom()));
  }

  private int at(Point p) {
    for (int i = areas.size() - 1; i >= 0; i--) {
      if (areas.get(i).contains(p.x(), p.y())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether no outline has a part within the box. */
  private boolean isPlain(Box box) {
    return lands.stream()
        .flatMap(land -> land.rings().stream())
        .noneMatch(ring -> crosses(box, ring));
  }

  private static boolean crosses(Box box, List<Point> ring) {
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      if (crosses(box, ring.get(j), ring.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** By Liang and Barsky (1984): whether part of the line lies within the box. */
  private static boolean crosses(Box box, Point a, Point b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double[] direction = {-dx, dx, -dy, dy};
    double[] distance = {
      a.x() - box.x(), box.right() - a.x(), a.y() - box.y(), box.bottom() - a.y()
    };
    double from = 0;
    double to = 1;
    for (int i = 0; i < direction.length; i++) {
      if (direction[i] == 0) {
        if (distance[i] < 0) {
          return false;
        }
      } else if (direction[i] < 0) {
        from = Math.max(from, distance[i] / direction[i]);
      } else {
        to = Math.min(to, distance[i] / direction[i]);
      }
    }
    return from <= to;
  }

  private static Rect rect(Box box, int colour) {
    return new Rect(box.x(), box.y(), box.width(), box.height(), 0, Paint.fill(colour));
  }
}
