package org.sitrep.extract.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which of several places of one name a text most likely means.
 *
 * <p>A place counts with its inhabitants: a capital three times, a division in part, because a bare
 * name more often means the town than the province around it. Countries and regions count as fixed
 * numbers. A place in a country that the text is about counts fifty times. The factors were set by
 * hand on pairs of namesakes; the tests name them.
 */
final class Ranking {
  private static final double COUNTRY = 5e7;
  private static final double REGION = 5e6;
  private static final double CAPITAL = 3;
  private static final double ADMIN1 = 0.25;
  private static final double ADMIN2 = 0.2;
  private static final double FOCUS = 50;

  private Ranking() {}

  /** The places, likeliest first, in an order that never depends on how they were found. */
  static List<Place> sort(List<Place> places, Set<String> focus) {
    Map<String, Place> byId = new TreeMap<>();
    for (Place place : places) {
      byId.put(place.id(), place);
    }
    List<Place> sorted = new ArrayList<>(byId.values());
    sorted.sort((a, b) -> Double.compare(weight(b, focus), weight(a, focus)));
    return List.copyOf(sorted);
  }

  private static double weight(Place place, Set<String> focus) {
    double weight = 1 + base(place);
    return focus.contains(place.country()) ? FOCUS * weight : weight;
  }

  private static double base(Place place) {
    return switch (place.kind()) {
      case COUNTRY -> COUNTRY;
      case REGION -> REGION;
      case CAPITAL -> CAPITAL * place.population();
      case ADMIN1 -> ADMIN1 * place.population();
      case ADMIN2 -> ADMIN2 * place.population();
      case CITY -> place.population();
    };
  }
}
