package org.sitrep.extract.reconcile;

import java.util.List;
import org.sitrep.extract.gazetteer.Place;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.model.fact.Entity;

/** How the places of two tellings lie to each other. */
final class Places {
  /** Two towns nearer than this, in kilometres, can be the place of one event. */
  private static final double NEAR = 60;

  /** A town this near to the middle of a province can lie in it, where the names do not tell. */
  private static final double PROVINCE = 250;

  /** From so many inhabitants on a town is a city of many places. */
  private static final long CITY = 100_000;

  private static final double EARTH_RADIUS = 6371;

  /** How two lists of places agree. */
  enum Relation {
    UNKNOWN,
    /** The same place. */
    SAME,
    /** One lies in the other. */
    WITHIN,
    /** Two towns near each other: sources may name either for one event. */
    NEAR,
    /** Both in one country, no more is known. */
    COUNTRY,
    /** Different places of one country. */
    APART,
    /** Different countries. */
    ABROAD,
    /** Two small places of different names, of which a map does not tell how they lie. */
    UNMAPPED
  }

  private Places() {}

  static Relation between(List<Named> one, List<Named> two) {
    Relation here = closest(one, two, false);
    return here == Relation.UNKNOWN ? closest(one, two, true) : here;
  }

  /** First without the countries, in which two places do not meet. */
  private static Relation closest(List<Named> one, List<Named> two, boolean countries) {
    Relation best = Relation.UNKNOWN;
    for (Named a : one) {
      for (Named b : two) {
        if (!countries && (isCountry(a) || isCountry(b))) {
          continue;
        }
        Relation relation = between(a, b);
        boolean closer = best == Relation.UNKNOWN || relation.compareTo(best) < 0;
        best = relation != Relation.UNKNOWN && closer ? relation : best;
      }
    }
    return best;
  }

  /** Both name one small place, such as a village or a camp, which is seldom struck twice. */
  static boolean shareSmall(List<Named> one, List<Named> two) {
    return one.stream()
        .filter(Places::isNarrow)
        .filter(named -> named.place() == null || named.place().population() < CITY)
        .anyMatch(two::contains);
  }

  private static Relation between(Named a, Named b) {
    if (a.id().equals(b.id())) {
      return isCountry(a) ? Relation.COUNTRY : Relation.SAME;
    }
    String home = a.entity().country();
    String other = b.entity().country();
    if (home != null && other != null && !home.equals(other)) {
      return Relation.ABROAD;
    }
    if (isCountry(a) || isCountry(b)) {
      return home != null && home.equals(other) ? Relation.COUNTRY : Relation.UNKNOWN;
    }
    Place p = a.place();
    Place q = b.place();
    if (p == null || q == null) {
      return unmapped(a, b);
    }
    if (isIn(p, q) || isIn(q, p)) {
      return Relation.WITHIN;
    }
    boolean point = isPoint(p) && isPoint(q);
    return point && kilometres(p, q) <= NEAR ? Relation.NEAR : Relation.APART;
  }

  /** Of two places of which the map does not know one: by the wider places that hold them. */
  private static Relation unmapped(Named a, Named b) {
    Place p = a.place() == null ? a.within() : a.place();
    Place q = b.place() == null ? b.within() : b.place();
    Relation open = isNarrow(a) && isNarrow(b) ? Relation.UNMAPPED : Relation.UNKNOWN;
    if (p == null || q == null) {
      return open;
    }
    if (p.id().equals(q.id())) {
      return a.place() == null && b.place() == null ? open : Relation.WITHIN;
    }
    return isIn(p, q) || isIn(q, p) ? open : Relation.APART;
  }

  /** How wide a place is, for an order from the narrowest. */
  static int width(Named named) {
    Place place = named.place();
    if (isCountry(named)) {
      return Place.Kind.values().length;
    }
    if (place == null) {
      return 1;
    }
    return switch (place.kind()) {
      case CITY -> 0;
      case CAPITAL -> 2;
      case ADMIN2 -> 3;
      case ADMIN1 -> 4;
      case REGION -> 5;
      case COUNTRY -> 6;
    };
  }

  /** Tells whether a place is a town or a part of one, not a district, a province or a country. */
  static boolean isNarrow(Named named) {
    return width(named) < 3;
  }

  private static boolean isCountry(Named named) {
    return named.entity().kind() == Entity.Kind.COUNTRY;
  }

  private static boolean isIn(Place inner, Place outer) {
    double apart = kilometres(inner, outer);
    return switch (outer.kind()) {
      case ADMIN1 ->
          inner.kind() != Place.Kind.ADMIN1
              && (outer.name().equals(inner.admin1()) || apart <= PROVINCE);
      case ADMIN2 -> inner.kind() != Place.Kind.ADMIN1 && apart <= NEAR;
      case REGION -> apart <= 2 * PROVINCE;
      case CITY, CAPITAL, COUNTRY -> false;
    };
  }

  private static boolean isPoint(Place place) {
    return place.kind() == Place.Kind.CITY
        || place.kind() == Place.Kind.CAPITAL
        || place.kind() == Place.Kind.ADMIN2;
  }

  /** The great-circle distance, by the haversine formula. */
  static double kilometres(Place a, Place b) {
    double lat1 = Math.toRadians(a.latitude());
    double lat2 = Math.toRadians(b.latitude());
    double dLat = lat2 - lat1;
    double dLon = Math.toRadians(b.longitude() - a.longitude());
    double h =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
