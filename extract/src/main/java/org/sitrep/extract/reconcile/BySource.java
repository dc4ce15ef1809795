package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events and figures by the sources that tell them, in their order. */
final class BySource {
  private final Map<Integer, List<Cluster>> clusters = new HashMap<>();
  private final Map<Integer, List<Harm>> harms = new HashMap<>();

  BySource(List<Cluster> clusters, List<Harm> harms) {
    for (Cluster cluster : clusters) {
      for (int source : cluster.sources()) {
        this.clusters.computeIfAbsent(source, s -> new ArrayList<>()).add(cluster);
      }
    }
    for (Harm harm : harms) {
      this.harms.computeIfAbsent(harm.source(), s -> new ArrayList<>()).add(harm);
    }
  }

  /** The events that a source tells. */
  List<Cluster> clusters(int source) {
    return clusters.getOrDefault(source, List.of());
  }

  /** The figures that it gives. */
  List<Harm> harms(int source) {
    return harms.getOrDefault(source, List.of());
  }
}
