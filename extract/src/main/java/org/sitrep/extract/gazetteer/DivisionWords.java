package org.sitrep.extract.gazetteer;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Words such as "province" and "city of", which tell what kind of place a name means. */
final class DivisionWords {
  private final Map<String, Set<Place.Kind>> suffixes = new HashMap<>();
  private final Map<String, Set<Place.Kind>> prefixes = new TreeMap<>();

  /** A name without its division word, and the kinds of place that the word allows. */
  record Stem(String key, Set<Place.Kind> kinds) {}

  static DivisionWords load() {
    DivisionWords words = new DivisionWords();
    for (List<String> row : TableFile.rows("division-words.tsv", 3)) {
      words.add(row);
    }
    return words;
  }

  /** The name without its division word; empty if it has none or is nothing else. */
  Optional<Stem> stem(String key) {
    int last = key.lastIndexOf(' ');
    if (last > 0) {
      Set<Place.Kind> kinds = suffixes.get(key.substring(last + 1));
      if (kinds != null) {
        return Optional.of(new Stem(key.substring(0, last), kinds));
      }
    }
    for (Map.Entry<String, Set<Place.Kind>> prefix : prefixes.entrySet()) {
      if (key.startsWith(prefix.getKey())) {
        return Optional.of(new Stem(key.substring(prefix.getKey().length()), prefix.getValue()));
      }
    }
    return Optional.empty();
  }

  private void add(List<String> row) {
    Set<Place.Kind> kinds = EnumSet.noneOf(Place.Kind.class);
    for (String kind : TableFile.list(row.get(2))) {
      kinds.add(Place.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
    if (row.get(1).equals("after")) {
      suffixes.put(row.get(0), kinds);
    } else {
      prefixes.put(row.get(0) + " ", kinds);
    }
  }
}
