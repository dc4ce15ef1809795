package org.sitrep.extract.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names in a table, found by key; abbreviations in capitals only as written in capitals.
 *
 * <p>"US" and "U.S." find the country, "us" does not; "WHO" finds the organisation, "who" does not.
 */
final class NameTable<T> {
  private static final int LONGEST_ABBREVIATION = 9;

  private final Map<String, List<T>> byKey = new HashMap<>();
  private final Map<String, List<T>> byAbbreviation = new HashMap<>();

  void add(String name, T value) {
    String abbreviation = abbreviation(name);
    Map<String, List<T>> table = abbreviation.isEmpty() ? byKey : byAbbreviation;
    String key = abbreviation.isEmpty() ? NameKey.of(name) : abbreviation;
    List<T> values = table.get(key);
    if (values == null) {
      values = new ArrayList<>(1);
      table.put(key, values);
    }
    // A value's own names stand together; comparing records would cost more than the whole table.
    if (values.isEmpty() || values.get(values.size() - 1) != value) {
      values.add(value);
    }
  }

  /** What the name may mean, in the order of adding. */
  List<T> get(String name, String key) {
    String abbreviation = abbreviation(name);
    if (!abbreviation.isEmpty()) {
      List<T> values = byAbbreviation.get(abbreviation);
      if (values != null) {
        return values;
      }
    }
    List<T> values = byKey.get(key);
    return values == null ? List.of() : values;
  }

  List<T> get(String name) {
    return get(name, NameKey.of(name));
  }

  /** The name without full stops if it is written in capitals and digits only, else empty. */
  private static String abbreviation(String name) {
    if (name.length() > LONGEST_ABBREVIATION) {
      return "";
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'A' && c <= 'Z';
      boolean digit = c >= '0' && c <= '9';
      boolean allowed = letter || digit || c == '.' || c == '-';
      if (!allowed) {
        return "";
      }
    }
    return name.replace(".", "").replace("-", "");
  }
}
