package org.sitrep.extract.reconcile;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sitrep.extract.claim.CasualtyClaim.Scope;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.Measure;

/**
 * Joins what several articles are about. Articles that were gathered on one crisis mostly open with
 * one incident, told in other words and with other numbers; so what one of them is about is the
 * incident that most are about, unless day, place, parties or toll speak against it, and where at
 * least one of them speaks for it.
 */
final class Focus {
  /** Articles that count days differently can be this far apart on one incident. */
  private static final long SLACK = 2;

  /** What is told of a longer time is no single incident. */
  private static final int MONTH = 31;

  /** One toll this many times as high as another is of something else. */
  private static final int OTHER = 3;

  /** Lower numbers meet by chance. */
  private static final int TELLING = 10;

  private final List<SourceText> sources;
  private final EventGrouper.Grouping grouping;
  private final Lead lead;

  Focus(List<SourceText> sources, EventGrouper.Grouping grouping, Lead lead) {
    this.sources = sources;
    this.grouping = grouping;
    this.lead = lead;
  }

  /** Joins them; returns the figures with the events that are left. */
  List<Harm> join(List<Harm> harms) {
    if (sources.size() < 2) {
      return harms;
    }
    Map<Integer, Cluster> leads = leads(harms);
    Optional<Cluster> main = main(leads);
    if (main.isEmpty()) {
      return harms;
    }
    Map<Cluster, List<Harm>> tolls =
        harms.stream()
            .filter(harm -> harm.event() != null)
            .collect(Collectors.groupingBy(harm -> harm.event()));
    Set<Cluster> joined = new HashSet<>();
    List<Cluster> others = new ArrayList<>(leads.values());
    grouping.clusters().stream()
        .filter(
            cluster ->
                isMentioned(cluster, tolls.getOrDefault(cluster, List.of())) || isOpen(cluster))
        .forEach(others::add);
    for (Cluster other : others) {
      if (other != main.get() && !joined.contains(other) && isSame(other, main.get(), tolls)) {
        joined.add(other);
        other.tellings().forEach(main.get()::add);
        tolls
            .computeIfAbsent(main.get(), cluster -> new ArrayList<>())
            .addAll(tolls.getOrDefault(other, List.of()));
      }
    }
    grouping.clusters().removeAll(joined);
    grouping.placed().replaceAll((t, cluster) -> joined.contains(cluster) ? main.get() : cluster);
    return harms.stream()
        .map(harm -> joined.contains(harm.event()) ? harm.in(main.get()) : harm)
        .toList();
  }

  /**
   * An incident without a day and a place of its own, of which little is told but a high number of
   * dead: "five days after a raid that killed eleven".
   */
  private static boolean isMentioned(Cluster cluster, List<Harm> toll) {
    return cluster.type().group() == Group.INCIDENT
        && cluster.days().isEmpty()
        && cluster.places().stream().noneMatch(Places::isNarrow)
        && deaths(toll).stream().anyMatch(number -> number >= TELLING);
  }

  /** What each article is about, in an order that file names have no part in. */
  private Map<Integer, Cluster> leads(List<Harm> harms) {
    List<Cluster> incidents =
        grouping.clusters().stream()
            .filter(cluster -> !cluster.course().equals(Telling.CAMPAIGN))
            .toList();
    BySource told = new BySource(incidents, harms);
    Map<Integer, Cluster> leads = new LinkedHashMap<>();
    IntStream.range(0, sources.size())
        .boxed()
        .sorted(Comparator.comparing(source -> sources.get(source).source().sha256()))
        .forEach(source -> lead.of(source, told).ifPresent(cluster -> leads.put(source, cluster)));
    return leads;
  }

  private static Optional<Cluster> main(Map<Integer, Cluster> leads) {
    Map<Cluster, Integer> votes = new LinkedHashMap<>();
    leads.values().forEach(cluster -> votes.merge(cluster, 1, Integer::sum));
    boolean told = votes.keySet().stream().anyMatch(cluster -> !isBare(cluster));
    return votes.entrySet().stream()
        .filter(vote -> !told || !isBare(vote.getKey()))
        .max(
            Comparator.comparingInt((Map.Entry<Cluster, Integer> e) -> e.getValue())
                .thenComparingInt(e -> e.getKey().sources().size())
                .thenComparingInt(e -> e.getKey().tellings().size()))
        .map(Map.Entry::getKey);
  }

  private static boolean isSame(Cluster one, Cluster main, Map<Cluster, List<Harm>> tolls) {
    // Ships of two states that collide are no two parties.
    boolean parties = !main.course().isEmpty() || partiesAgree(one, main);
    if (!isOfKind(one, main) || !daysAgree(one, main) || !parties) {
      return false;
    }
    boolean apart =
        one.tellings().stream()
            .anyMatch(t -> main.tellings().stream().anyMatch(m -> Similarity.keptApart(t, m)));
    Set<Integer> own = deaths(tolls.getOrDefault(one, List.of()));
    Set<Integer> its = deaths(tolls.getOrDefault(main, List.of()));
    Set<Integer> equal = new HashSet<>(own);
    equal.retainAll(its);
    boolean told = equal.stream().anyMatch(number -> number >= TELLING);
    if ((apart && !told) || (one.course().isEmpty() && !tollsAgree(own, its))) {
      return false;
    }
    return switch (Places.between(one.places(), main.places())) {
      case APART, ABROAD -> false;
      case SAME, WITHIN, NEAR, COUNTRY -> true;
      case UNMAPPED, UNKNOWN ->
          equal.stream().anyMatch(n -> n > 1)
              || !Collections.disjoint(ids(one.targets()), ids(main.targets()))
              || !one.course().isEmpty()
              || isOpen(one)
              || isBare(one);
    };
  }

  /** "Eleven died in the fighting": nothing is told of it but its toll. */
  private static boolean isBare(Cluster one) {
    return one.days().isEmpty()
        && one.places().isEmpty()
        && one.actors().isEmpty()
        && one.targets().isEmpty();
  }

  /** A disaster of which nothing tells the kind. */
  private static boolean isOpen(Cluster cluster) {
    return cluster.type().name().equals("disaster") && cluster.course().isEmpty();
  }

  private static boolean isOfKind(Cluster one, Cluster main) {
    boolean toll =
        one.actors().isEmpty()
            && one.tellings().stream().allMatch(t -> t.claim().type().name().equals("killing"));
    boolean family = one.type().family().equals(main.type().family());
    boolean course = isOpen(one) || one.course().equals(main.course());
    return main.type().group() == Group.INCIDENT
        && ((family && course) || (toll && !main.course().isEmpty()));
  }

  private static boolean daysAgree(Cluster one, Cluster main) {
    Optional<DateRange> own = one.days();
    Optional<DateRange> its = main.days();
    if (own.isEmpty() || its.isEmpty() || own.get().overlaps(its.get())) {
      return monthsAgree(one, main)
          && one.tellings().stream()
              .map(Telling::days)
              .flatMap(Optional::stream)
              .allMatch(days -> days.days() <= MONTH);
    }
    boolean before = own.get().latest().isBefore(its.get().earliest());
    long gap =
        before
            ? ChronoUnit.DAYS.between(own.get().latest(), its.get().earliest())
            : ChronoUnit.DAYS.between(its.get().latest(), own.get().earliest());
    return gap <= SLACK;
  }

  /** "The floods of May 2017" are not those of this summer. */
  private static boolean monthsAgree(Cluster one, Cluster main) {
    Optional<DateRange> own = one.widestDays();
    Optional<DateRange> its = main.widestDays();
    return own.isEmpty() || its.isEmpty() || own.get().overlaps(its.get());
  }

  private static boolean partiesAgree(Cluster one, Cluster main) {
    Set<String> own = parties(one);
    Set<String> its = parties(main);
    return own.isEmpty() || its.isEmpty() || !Collections.disjoint(own, its);
  }

  /** The countries of those who did it. */
  private static Set<String> parties(Cluster cluster) {
    Set<String> parties = new HashSet<>();
    for (Named actor : cluster.actors()) {
      Entity entity = actor.entity();
      if (entity.country() != null && entity.kind() != Entity.Kind.PERSON) {
        parties.add(entity.country());
      }
    }
    return parties;
  }

  private static boolean tollsAgree(Set<Integer> own, Set<Integer> its) {
    return own.isEmpty()
        || its.isEmpty()
        || own.stream().anyMatch(n -> its.stream().anyMatch(m -> n <= OTHER * m && m <= OTHER * n));
  }

  private static Set<Integer> deaths(List<Harm> harms) {
    return harms.stream()
        .map(Harm::claim)
        .filter(claim -> claim.measure() == Measure.KILLED && !claim.vague())
        .filter(claim -> claim.scope() != Scope.PART && claim.scope() != Scope.LONG_TERM)
        .map(claim -> claim.best())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<Entity.Id> ids(List<Named> named) {
    Map<Entity.Id, Named> all = new HashMap<>();
    named.forEach(n -> all.put(n.id(), n));
    return all.keySet();
  }
}
