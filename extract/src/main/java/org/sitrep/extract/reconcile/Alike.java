package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tellings of one event that have the same traits. Of many articles most also tell it in the same
 * words of content, so that one of these tellings stands for all in a comparison of words.
 */
final class Alike {
  private final List<Telling> tellings = new ArrayList<>();
  private final List<Telling> others = new ArrayList<>();
  private final Set<Set<String>> contents = new HashSet<>();
  private final Map<Integer, List<Telling>> bySource = new LinkedHashMap<>();

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

  /** Those of a source. */
  List<Telling> of(int source) {
    return bySource.getOrDefault(source, List.of());
  }

  /** One that is of another source, or {@code null}. */
  @Nullable Telling ofOthers(int source) {
    for (Map.Entry<Integer, List<Telling>> other : bySource.entrySet()) {
      if (other.getKey() != source) {
        return other.getValue().get(0);
      }
    }
    return null;
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
