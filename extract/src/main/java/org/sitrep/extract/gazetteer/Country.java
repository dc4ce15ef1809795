package org.sitrep.extract.gazetteer;

import java.util.List;
import java.util.Objects;

/**
 * A country or territory and the words by which texts speak of it.
 *
 * @param alpha2 ISO 3166-1 alpha-2 code; ISO 3166-3's former code for a former country, {@code XK}
 *     for Kosovo
 * @param alpha3 the alpha-3 code that goes with it
 * @param status whether it is a state of today
 * @param name short English name
 * @param latitude degrees north of a point inside it
 * @param longitude degrees east of that point
 * @param capitals the capital, then its other spellings and other seats of government; empty where
 *     there is none
 * @param aliases other English names and abbreviations
 * @param demonyms adjectives and nouns for what and who is of the country, singular and plural
 * @param metonyms other names by which its government is called
 */
public record Country(
    String alpha2,
    String alpha3,
    Status status,
    String name,
    double latitude,
    double longitude,
    List<String> capitals,
    List<String> aliases,
    List<String> demonyms,
    List<String> metonyms) {

  /** Whether a country is a state of today. */
  public enum Status {
    /** A state with its own government. */
    SOVEREIGN,
    /** A dependency or special region with its own ISO code. */
    TERRITORY,
    /** A state that is no more. */
    FORMER
  }

  /** Keeps the lists from later change. */
  public Country {
    Objects.requireNonNull(alpha2);
    Objects.requireNonNull(alpha3);
    Objects.requireNonNull(status);
    Objects.requireNonNull(name);
    capitals = List.copyOf(capitals);
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
    metonyms = List.copyOf(metonyms);
  }

  /** The capital's usual English name; empty where there is none. */
  public String capital() {
    return capitals.isEmpty() ? "" : capitals.get(0);
  }

  /** The country as a place on the map. */
  public Place toPlace() {
    return new Place(
        "country:" + alpha2, name, Place.Kind.COUNTRY, alpha2, "", latitude, longitude, 0);
  }
}
