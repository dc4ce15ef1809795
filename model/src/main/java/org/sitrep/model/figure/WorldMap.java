package org.sitrep.model.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The countries of the world at a scale of 1:50 million, for locator maps.
 *
 * <p>The borders are those of Natural Earth 4.1 (public domain), de facto as it draws them, to
 * about 300 metres. They are no statement on anybody's claim.
 */
public final class WorldMap {
  private static final String FILE = "/org/sitrep/map/countries.bin";
  private static final double TURN = 360;

  private final List<CountryShape> countries;

  private WorldMap(List<CountryShape> countries) {
    this.countries = countries;
  }

  /** The map that ships with this module, read once. */
  public static WorldMap load() {
    return Shipped.MAP;
  }

  private static WorldMap read() {
    try (InputStream in = WorldMap.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + FILE);
      }
      return new WorldMap(new MapReader(in.readAllBytes()).countries());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** All countries in the order of their names. */
  public List<CountryShape> countries() {
    return countries;
  }

  /**
   * The countries in a window, each with those of its rings that may be seen there, unclipped.
   *
   * @param west western edge in degrees east, -180 to 180
   * @param south southern edge in degrees north
   * @param east eastern edge; less than {@code west} for a window across the 180th meridian, whose
   *     eastern part then comes with longitudes beyond 180
   * @param north northern edge
   */
  public List<CountryShape> shapesIn(double west, double south, double east, double north) {
    if (south > north) {
      throw new IllegalArgumentException("south " + south + " lies above north " + north);
    }
    double end = east < west ? east + TURN : east;
    List<CountryShape> seen = new ArrayList<>();
    for (CountryShape country : countries) {
      List<Ring> rings = new ArrayList<>();
      for (Ring ring : country.rings()) {
        if (ring.touches(west, south, end, north)) {
          rings.add(ring);
        }
        if (ring.touches(west - TURN, south, end - TURN, north)) {
          rings.add(ring.movedEast(TURN));
        }
      }
      if (!rings.isEmpty()) {
        seen.add(new CountryShape(country.alpha2(), country.numeric(), country.name(), rings));
      }
    }
    return List.copyOf(seen);
  }

  /** Keeps the map from its first use on. */
  private static final class Shipped {
    private static final WorldMap MAP = read();
  }
}
