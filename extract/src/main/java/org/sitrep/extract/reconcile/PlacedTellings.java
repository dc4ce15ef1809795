package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which event each telling is of, and the tellings of each source. */
final class PlacedTellings {
  private final Map<Telling, Cluster> placed;
  private final Map<Integer, List<Telling>> bySource = new HashMap<>();

  PlacedTellings(Map<Telling, Cluster> placed) {
    this.placed = placed;
    for (Telling telling : placed.keySet()) {
      bySource.computeIfAbsent(telling.source(), source -> new ArrayList<>()).add(telling);
    }
  }

  /** The tellings of one source, in no order. */
  List<Telling> of(int source) {
    return bySource.getOrDefault(source, List.of());
  }

  @Nullable Cluster event(Telling telling) {
    return placed.get(telling);
  }
}
