package org.sitrep.extract.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Abbreviations of states and provinces, from {@code abbreviations.tsv}; capitals and stops count.
 */
final class DivisionAbbreviations {
  private final Map<String, Division> divisions = new HashMap<>();

  /** A first-level division by name and country. */
  record Division(String name, String country) {}

  static DivisionAbbreviations load() {
    DivisionAbbreviations table = new DivisionAbbreviations();
    for (List<String> row : TableFile.rows("abbreviations.tsv", 3)) {
      Division division = new Division(row.get(0), row.get(1));
      for (String abbreviation : TableFile.list(row.get(2))) {
        table.divisions.put(abbreviation, division);
      }
    }
    return table;
  }

  Optional<Division> of(String abbreviation) {
    return Optional.ofNullable(divisions.get(abbreviation));
  }
}
