package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tellings of one event that have the same traits. Of many articles most also tell it in the same
 * words of content, so that one of these tellings stands for all in a comparison of words.
 */
final class Alike {
  private final List<Telling> tellings = new ArrayList<>();
  private final List<Telling> others = new ArrayList<>();
  private final Set<Set<String>> contents = new HashSet<>();
  private final Map<Integer, List<Telling>> bySource = new HashMap<>();

  void add(Telling telling) {
    tellings.add(telling);
    bySource.computeIfAbsent(telling.source(), source -> new ArrayList<>()).add(telling);
    if (contents.add(telling.content())) {
      others.add(telling);
    }
  }

  Telling first() {
    return tellings.get(0);
  }

  List<Telling> tellings() {
    return tellings;
  }

  /**
   * Those of a source, whose places in it matter as well, and of all others one for each set of
   * words.
   */
  List<Telling> bySourceAndWords(int source) {
    List<Telling> own = bySource.getOrDefault(source, List.of());
    if (own.isEmpty()) {
      return others;
    }
    List<Telling> all = new ArrayList<>(own);
    all.addAll(others);
    return all;
  }
}
