package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.CasualtyClaim.Scope;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.read.Page;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.Measure;

/**
 * What one article is about. News tells first what matters most: its main incident is the one that
 * its opening sentences tell; one whose toll the headline gives comes before the others.
 */
final class Lead {
  /** So many sentences of the body open an article. */
  private static final int OPENING = 3;

  private final List<SourceText> sources;
  private final Map<Integer, Map<Integer, Integer>> positions = new HashMap<>();

  Lead(List<SourceText> sources) {
    this.sources = sources;
  }

  /** How many sentences of the body stand before a sentence; headlines stand before all. */
  int position(int source, int sentence) {
    return positions
        .computeIfAbsent(source, this::positions)
        .getOrDefault(sentence, Integer.MAX_VALUE);
  }

  /** A sentence told twice stands where it is told first. */
  private Map<Integer, Integer> positions(int source) {
    Map<Integer, Integer> positions = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Read read : sources.get(source).reading().sentences()) {
      positions.put(read.index(), read.kind() == Page.Kind.BODY ? told.size() : -1);
      if (read.kind() == Page.Kind.BODY && read.parse().size() > 0) {
        told.add(sources.get(source).reading().page().text(read.span(0, read.parse().size() - 1)));
      }
    }
    return positions;
  }

  /** Tells whether a sentence of the body is one of those that open the article. */
  boolean opens(int source, int sentence) {
    int position = position(source, sentence);
    return position >= 0 && position < OPENING;
  }

  /** The incident that an article is about, of these events; empty where it tells none. */
  Optional<Cluster> of(int source, List<Cluster> clusters, List<Harm> harms) {
    return of(source, new BySource(clusters, harms));
  }

  /** The same, for whoever asks of many articles. */
  Optional<Cluster> of(int source, BySource told) {
    Set<Integer> headline = new HashSet<>();
    Map<Cluster, List<Harm>> tolls = new HashMap<>();
    for (Harm harm : told.harms(source)) {
      boolean deaths = harm.claim().measure() == Measure.KILLED;
      if (harm.headline() && deaths && !harm.claim().vague()) {
        headline.add(harm.claim().best());
      }
      if (harm.event() != null) {
        tolls.computeIfAbsent(harm.event(), cluster -> new ArrayList<>()).add(harm);
      }
    }
    return told.clusters(source).stream()
        .filter(cluster -> cluster.type().group() == Group.INCIDENT)
        .min(
            Comparator.comparing((Cluster c) -> !agrees(tolls.getOrDefault(c, List.of()), headline))
                .thenComparing(c -> !isCounted(tolls.getOrDefault(c, List.of())))
                .thenComparingInt(c -> first(source, c, tolls.getOrDefault(c, List.of())))
                .thenComparing(c -> !tolls.containsKey(c))
                .thenComparingInt(c -> -c.tellings().size()));
  }

  /** The opening of the article gives the headline's number of dead for it. */
  private boolean agrees(List<Harm> toll, Set<Integer> headline) {
    return toll.stream()
        .filter(harm -> harm.claim().measure() == Measure.KILLED)
        .filter(harm -> harm.claim().scope() != Scope.LONG_TERM)
        .filter(harm -> opens(harm.source(), harm.claim().sentence()))
        .anyMatch(harm -> headline.contains(harm.claim().best()));
  }

  /** The opening of the article counts its victims. */
  private boolean isCounted(List<Harm> toll) {
    return toll.stream()
        .filter(harm -> harm.claim().scope() != Scope.LONG_TERM && harm.claim().best() > 0)
        .anyMatch(harm -> harm.headline() || opens(harm.source(), harm.claim().sentence()));
  }

  private int first(int source, Cluster cluster, List<Harm> toll) {
    int first = Integer.MAX_VALUE;
    for (Telling telling : cluster.of(source)) {
      if (!telling.headline()) {
        first = Math.min(first, position(source, telling.claim().sentence()));
      }
    }
    for (Harm harm : toll) {
      if (!harm.headline() && harm.claim().scope() != Scope.LONG_TERM) {
        first = Math.min(first, position(source, harm.claim().sentence()));
      }
    }
    return first;
  }
}
