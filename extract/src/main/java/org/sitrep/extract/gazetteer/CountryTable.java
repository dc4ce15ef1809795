package org.sitrep.extract.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The countries of {@code countries.tsv}. Where two share a name or demonym, the first row wins.
 */
final class CountryTable {
  private static final int COLUMNS = 10;

  private final Map<String, Country> byCode = new HashMap<>();
  private final NameTable<Country> names = new NameTable<>();
  private final NameTable<Country> demonyms = new NameTable<>();
  private final NameTable<Country> capitals = new NameTable<>();
  private final NameTable<Country> governments = new NameTable<>();

  static CountryTable load() {
    CountryTable table = new CountryTable();
    for (List<String> row : TableFile.rows("countries.tsv", COLUMNS)) {
      table.add(country(row));
    }
    return table;
  }

  Optional<Country> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  List<Country> named(String name, String key) {
    return names.get(name, key);
  }

  Optional<Country> named(String name) {
    return first(names.get(name));
  }

  Optional<Country> demonym(String word) {
    boolean capitalised = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return capitalised ? first(demonyms.get(word)) : Optional.empty();
  }

  Optional<Country> capital(String name) {
    return first(capitals.get(name));
  }

  Optional<Country> government(String metonym) {
    return first(governments.get(metonym));
  }

  private void add(Country country) {
    byCode.put(country.alpha2(), country);
    byCode.put(country.alpha3(), country);
    names.add(country.name(), country);
    addAll(country.aliases(), names, country);
    addAll(country.demonyms(), demonyms, country);
    addAll(country.metonyms(), governments, country);
    if (country.status() == Country.Status.SOVEREIGN) {
      addAll(country.capitals(), capitals, country);
    }
  }

  private static void addAll(List<String> names, NameTable<Country> table, Country country) {
    for (String name : names) {
      table.add(name, country);
    }
  }

  private static Country country(List<String> row) {
    return new Country(
        row.get(0),
        row.get(1),
        Country.Status.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        row.get(3),
        Double.parseDouble(row.get(4)),
        Double.parseDouble(row.get(5)),
        TableFile.list(row.get(6)),
        TableFile.list(row.get(7)),
        TableFile.list(row.get(8)),
        TableFile.list(row.get(9)));
  }

  private static Optional<Country> first(List<Country> countries) {
    return countries.isEmpty() ? Optional.empty() : Optional.of(countries.get(0));
  }
}
