package org.sitrep.extract.gazetteer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place of the world.
 *
 * @param id stable name of the place: {@code geonames:} and the number there for most towns; {@code
 *     town:}, {@code country:}, {@code admin1:}, {@code admin2:} or {@code region:} and a code or
 *     key for the others
 * @param name the name under which the gazetteer lists it
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 code; empty for a region that lies in several countries
 * @param admin1 name of the first-level division it lies in; empty where there is none
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param population inhabitants to about half a percent, 0 where unknown; for a division the sum of
 *     its listed towns
 */
public record Place(
    String id,
    String name,
    Kind kind,
    String country,
    String admin1,
    double latitude,
    double longitude,
    long population) {

  /** What a place is. */
  public enum Kind {
    /** A country or territory with its own ISO 3166-1 code, or a former one. */
    COUNTRY,
    /** A first-level division: state, province, governorate. */
    ADMIN1,
    /** A second-level division: county, district. */
    ADMIN2,
    /** A city, town, village or town quarter. */
    CITY,
    /** The capital of a country. */
    CAPITAL,
    /**
     * A land, sea, mountain range or island that is no unit of government, or a border crossing.
     */
    REGION
  }

  /** Tells whether it is a city, town or village. */
  public boolean isTown() {
    return kind == Kind.CITY || kind == Kind.CAPITAL;
  }

  /** Checks that the coordinates lie on the globe. */
  public Place {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(country);
    Objects.requireNonNull(admin1);
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          name + " lies outside the globe: " + latitude + ", " + longitude);
    }
    if (population < 0) {
      throw new IllegalArgumentException(name + " has " + population + " inhabitants");
    }
  }

  /** Towns of one name in one division share an id; their coordinates part them. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place
        && id.equals(place.id)
        && Double.compare(latitude, place.latitude) == 0
        && Double.compare(longitude, place.longitude) == 0;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
