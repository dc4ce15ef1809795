package org.sitrep.model.figure;

/**
 * A closed line on the globe: the coast or border around a land, or around a hole in it.
 *
 * <p>The last point equals the first. No line of the world map crosses the 180th meridian.
 */
public final class Ring {
  private final double[] points;
  private final double west;
  private final double south;
  private final double east;
  private final double north;

  /**
   * A ring through points.
   *
   * @param points longitude and latitude in turn, in degrees; at least one point
   */
  public Ring(double... points) {
    if (points.length < 2 || points.length % 2 != 0) {
      throw new IllegalArgumentException("not pairs of degrees: " + points.length + " numbers");
    }
    this.points = points.clone();
    double[] box = {points[0], points[1], points[0], points[1]};
    for (int i = 0; i < points.length; i += 2) {
      box[0] = Math.min(box[0], points[i]);
      box[1] = Math.min(box[1], points[i + 1]);
      box[2] = Math.max(box[2], points[i]);
      box[3] = Math.max(box[3], points[i + 1]);
    }
    west = box[0];
    south = box[1];
    east = box[2];
    north = box[3];
  }

  /** Number of points. */
  public int size() {
    return points.length / 2;
  }

  /** Degrees east of a point. */
  public double longitude(int point) {
    return points[2 * point];
  }

  /** Degrees north of a point. */
  public double latitude(int point) {
    return points[2 * point + 1];
  }

  /** Longitude and latitude of all points in turn, in a new array. */
  public double[] points() {
    return points.clone();
  }

  /** Whether the ring's bounding box touches a window given in degrees. */
  public boolean touches(
      double windowWest, double windowSouth, double windowEast, double windowNorth) {
    return west <= windowEast && east >= windowWest && south <= windowNorth && north >= windowSouth;
  }

  /** The same ring some degrees further east. */
  Ring movedEast(double degrees) {
    double[] moved = points.clone();
    for (int i = 0; i < moved.length; i += 2) {
      moved[i] += degrees;
    }
    return new Ring(moved);
  }
}
