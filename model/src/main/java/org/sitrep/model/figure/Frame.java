package org.sitrep.model.figure;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.figure.Shape.Point;

/**
 * A window onto the earth: equirectangular, with degrees of longitude narrowed by the cosine of the
 * middle latitude, so that shapes there are true and distances nearly so.
 *
 * @param middle what stands in the middle
 * @param scale points a degree of latitude
 * @param box where the window is
 */
record Frame(Coordinate middle, double scale, Box box) {
  /** Kilometres a degree of latitude (mean, WGS 84). */
  private static final double KILOMETRES = 111.13;

  private static final double TURN = 360;

  /** Islands that are smaller than this many times the fineness are left out. */
  private static final double LEAST = 2;

  private double narrowing() {
    return Math.max(0.2, StrictMath.cos(StrictMath.toRadians(middle.latitude())));
  }

  /** The frame of that size that shows all places with room around them. */
  static Frame around(List<Coordinate> places, Box box, double leastDegrees, double room) {
    double turn = crossesAntimeridian(places) ? TURN : 0;
    double south = 90;
    double north = -90;
    double west = TURN;
    double east = -TURN;
    for (Coordinate place : places) {
      double longitude = place.longitude() + (place.longitude() < 0 ? turn : 0);
      south = Math.min(south, place.latitude());
      north = Math.max(north, place.latitude());
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
    }
    Coordinate middle = new Coordinate((south + north) / 2, (west + east) / 2);
    double narrowing = new Frame(middle, 1, box).narrowing();
    double high = Math.max(leastDegrees, (north - south) * room);
    double wide = Math.max(leastDegrees, (east - west) * narrowing * room);
    return new Frame(middle, Math.min(box.height() / high, box.width() / wide), box);
  }

  private static boolean crossesAntimeridian(List<Coordinate> places) {
    double west = TURN;
    double east = -TURN;
    for (Coordinate place : places) {
      west = Math.min(west, place.longitude());
      east = Math.max(east, place.longitude());
    }
    return east - west > TURN / 2;
  }

  /** Where a place stands, the shorter way round the earth. */
  Point point(Coordinate place) {
    double away = place.longitude() - middle.longitude();
    double turn = away > TURN / 2 ? -TURN : away < -TURN / 2 ? TURN : 0;
    return point(place.longitude() + turn, place.latitude());
  }

  private Point point(double longitude, double latitude) {
    return point(longitude, latitude, narrowing());
  }

  private Point point(double longitude, double latitude, double narrowing) {
    double x = (longitude - middle.longitude()) * narrowing * scale;
    double y = (middle.latitude() - latitude) * scale;
    return new Point(box.x() + box.width() / 2 + x, box.y() + box.height() / 2 + y);
  }

  double kilometres(double points) {
    return points / scale * KILOMETRES;
  }

  /**
   * A country's land within the window.
   *
   * @param country the whole of it
   * @param rings its outlines, cut to the window
   */
  record Land(CountryShape country, List<List<Point>> rings) {}

  /**
   * The lands in the window.
   *
   * @param fineness how far a drawn coast may be off, in points
   */
  List<Land> lands(WorldMap world, double fineness) {
    double high = box.height() / scale / 2;
    double wide = Math.min(TURN / 2, box.width() / scale / narrowing() / 2);
    double west = middle.longitude() - wide;
    double east = middle.longitude() + wide;
    double turn = west < -TURN / 2 ? TURN : 0;
    double end = east + turn > TURN / 2 ? east + turn - TURN : east + turn;
    List<Land> lands = new ArrayList<>();
    for (CountryShape country :
        world.shapesIn(west + turn, middle.latitude() - high, end, middle.latitude() + high)) {
      List<List<Point>> rings = new ArrayList<>();
      for (Ring ring : country.rings()) {
        List<Point> clipped = Clip.to(box, projected(ring, turn));
        List<Point> line = Simplify.line(clipped, fineness);
        if (line.size() > 3 && isVisible(line, LEAST * fineness)) {
          rings.add(line);
        }
      }
      if (!rings.isEmpty()) {
        lands.add(new Land(country, List.copyOf(rings)));
      }
    }
    return lands;
  }

  private List<Point> projected(Ring ring, double turn) {
    double narrowing = narrowing();
    List<Point> points = new ArrayList<>(ring.size());
    for (int i = 0; i < ring.size(); i++) {
      points.add(point(ring.longitude(i) - turn, ring.latitude(i), narrowing));
    }
    return points;
  }

  private static boolean isVisible(List<Point> ring, double least) {
    Point start = ring.get(0);
    return ring.stream()
        .anyMatch(p -> Math.abs(p.x() - start.x()) > least || Math.abs(p.y() - start.y()) > least);
  }

  /**
   * A rectangle on the page.
   *
   * @param x left end
   * @param y top
   * @param width to the right
   * @param height down
   */
  record Box(double x, double y, double width, double height) {
    double right() {
      return x + width;
    }

    double bottom() {
      return y + height;
    }

    boolean contains(Point p) {
      return p.x() >= x && p.x() <= right() && p.y() >= y && p.y() <= bottom();
    }

    boolean contains(Box other) {
      return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /** The area that both share. */
    double overlap(Box other) {
      double w = Math.min(right(), other.right()) - Math.max(x, other.x);
      double h = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
      return w > 0 && h > 0 ? w * h : 0;
    }

    Box grown(double by) {
      return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }
  }
}
