package org.sitrep.model.figure;

import java.util.List;
import java.util.Objects;

/**
 * The outline of a country.
 *
 * @param alpha2 ISO 3166-1 alpha-2 code, {@code XK} for Kosovo; empty for a land without one
 * @param numeric ISO 3166-1 numeric code; 0 for a land without one
 * @param name short English name as Natural Earth writes it
 * @param rings outer borders and holes; fill them by the even-odd rule
 */
public record CountryShape(String alpha2, int numeric, String name, List<Ring> rings) {
  /** Keeps the rings from later change. */
  public CountryShape {
    Objects.requireNonNull(alpha2);
    Objects.requireNonNull(name);
    rings = List.copyOf(rings);
  }
}
