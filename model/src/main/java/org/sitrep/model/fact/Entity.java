package org.sitrep.model.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, group, country or place that the sources name.
 *
 * @param id derived from kind and name
 * @param kind what it is
 * @param name the fullest name that the sources use
 * @param aliases other names that the sources use for it, sorted
 * @param role office or description, such as "foreign minister"
 * @param country ISO 3166-1 alpha-2 code of the country it belongs to
 * @param location where it lies, for a place that the gazetteer knows
 * @param evidence one mention in each source that names it
 */
public record Entity(
    Id id,
    Kind kind,
    String name,
    List<String> aliases,
    @Nullable String role,
    @Nullable String country,
    @Nullable Location location,
    List<Evidence.Id> evidence) {
  /** Copies the lists. */
  public Entity {
    aliases = List.copyOf(aliases);
    evidence = List.copyOf(evidence);
  }

  /** The id of an entity. */
  public record Id(String value) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Id id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /** What an entity is. Unnamed actors ("gunmen") are groups. */
  public enum Kind implements Code {
    PERSON,
    ORGANISATION,
    GROUP,
    COUNTRY,
    PLACE;

    @Override
    public String code() {
      return Code.of(this);
    }
  }

  /**
   * A point on the WGS 84 ellipsoid.
   *
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   */
  public record Location(double latitude, double longitude) {
    /** Checks the ranges. */
    public Location {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("no point on Earth: " + latitude + ", " + longitude);
      }
    }
  }
}
