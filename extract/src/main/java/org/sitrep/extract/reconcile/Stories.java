package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.CasualtyClaim;
import org.sitrep.extract.claim.CasualtyClaim.Scope;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.Measure;

/**
 * Joins what one article alone tells of one incident in several places. Within an article an
 * incident goes on until something speaks against it: another day, another place, other parties, a
 * toll that cannot be its own, or a word such as "another" or "elsewhere".
 */
final class Stories {
  /** A figure of a day this many days before an incident is not of it. */
  private static final int LONG_BEFORE = 20;

  private final List<SourceText> sources;
  private final EventGrouper.Grouping grouping;
  private final Lead lead;
  private final Otherness otherness;
  private final Tellings tellings;
  private final Map<Cluster, Cluster> joined = new HashMap<>();

  Stories(
      List<SourceText> sources,
      EventGrouper.Grouping grouping,
      Lead lead,
      Otherness otherness,
      Tellings tellings) {
    this.sources = sources;
    this.grouping = grouping;
    this.lead = lead;
    this.otherness = otherness;
    this.tellings = tellings;
  }

  /**
   * Joins the incidents of the only article; returns the figures with the events that are left.
   * Among several articles the others tell what is one incident, so nothing is joined.
   */
  List<Harm> join(List<Harm> harms) {
    if (sources.size() > 1) {
      return harms;
    }
    Map<Integer, List<Cluster>> own = new HashMap<>();
    for (Cluster cluster : grouping.clusters()) {
      if (cluster.type().group() == Group.INCIDENT && cluster.sources().size() == 1) {
        int source = cluster.sources().iterator().next();
        own.computeIfAbsent(source, s -> new ArrayList<>()).add(cluster);
      }
    }
    own.forEach((source, clusters) -> join(source, clusters, harms));
    grouping.clusters().removeAll(joined.keySet());
    grouping.placed().replaceAll((telling, cluster) -> root(cluster));
    return withoutStrays(
        harms.stream()
            .map(harm -> harm.event() == null ? ofOne(harm, harms) : harm.in(root(harm.event())))
            .toList());
  }

  /**
   * "The strikes killed nine": where there is one article, what it is about, if that has no toll of
   * its own yet.
   */
  private Harm ofOne(Harm harm, List<Harm> harms) {
    Optional<Cluster> about =
        sources.size() > 1 ? Optional.empty() : lead.of(harm.source(), grouping.clusters(), harms);
    boolean counted =
        harms.stream()
            .filter(other -> other.claim().measure() == harm.claim().measure())
            .filter(other -> !other.claim().vague() && other.claim().best() != harm.claim().best())
            .anyMatch(
                other ->
                    other.event() != null && about.filter(root(other.event())::equals).isPresent());
    return counted ? harm : about.map(harm::in).orElse(harm);
  }

  /** Figures too high for the incident beside them are of something else. */
  private List<Harm> withoutStrays(List<Harm> harms) {
    Map<Cluster, Map<Measure, List<Harm>>> tolls = new HashMap<>();
    for (Harm harm : harms) {
      if (harm.event() != null && harm.event().sources().size() == 1) {
        tolls
            .computeIfAbsent(harm.event(), c -> new HashMap<>())
            .computeIfAbsent(harm.claim().measure(), m -> new ArrayList<>())
            .add(harm);
      }
    }
    Set<Harm> strays = new HashSet<>();
    tolls
        .values()
        .forEach(
            measures ->
                measures.values().forEach(own -> strays.addAll(SourceToll.of(own, lead).strays())));
    Map<Integer, Cluster> founded = new HashMap<>();
    harms.stream().filter(this::isOfAnotherTime).forEach(strays::add);
    Set<Integer> sentences = new HashSet<>();
    strays.forEach(harm -> sentences.add(key(harm)));
    return harms.stream()
        .map(
            harm ->
                strays.contains(harm)
                        || (harm.claim().scope() == Scope.PART && sentences.contains(key(harm)))
                    ? harm.in(
                        founded.computeIfAbsent(
                            key(harm),
                            s ->
                                HarmIncident.found(
                                    harm.source(), harm.claim(), tellings, grouping)))
                    : harm)
        .toList();
  }

  /** The sentence puts the figure long before the incident. */
  private boolean isOfAnotherTime(Harm harm) {
    Cluster event = harm.event();
    Optional<DateRange> days = event == null ? Optional.empty() : event.days();
    Optional<DateRange> own = harm.claim().time().flatMap(time -> time.days());
    return days.isPresent()
        && own.isPresent()
        && own.get().latest().isBefore(days.get().earliest().minusDays(LONG_BEFORE));
  }

  private static int key(Harm harm) {
    return harm.source() * 10_000 + harm.claim().sentence();
  }

  private Cluster root(Cluster cluster) {
    Cluster at = cluster;
    while (joined.containsKey(at)) {
      at = joined.get(at);
    }
    return at;
  }

  private void join(int source, List<Cluster> clusters, List<Harm> harms) {
    Optional<Cluster> main = lead.of(source, clusters, harms);
    List<Cluster> ordered = new ArrayList<>(clusters);
    ordered.sort(
        Comparator.comparing((Cluster c) -> !main.filter(c::equals).isPresent())
            .thenComparingInt(c -> first(source, c)));
    Map<Cluster, List<Harm>> tolls = new HashMap<>();
    for (Harm harm : harms) {
      if (harm.event() != null) {
        tolls.computeIfAbsent(harm.event(), c -> new ArrayList<>()).add(harm);
      }
    }
    List<Cluster> kept = new ArrayList<>();
    for (Cluster cluster : ordered) {
      Optional<Cluster> before =
          otherness.of(cluster)
              ? Optional.empty()
              : kept.stream().filter(other -> continues(cluster, other, tolls)).findFirst();
      if (before.isPresent()) {
        joined.put(cluster, before.get());
        cluster.tellings().forEach(before.get()::add);
        tolls
            .computeIfAbsent(before.get(), c -> new ArrayList<>())
            .addAll(tolls.getOrDefault(cluster, List.of()));
      } else {
        kept.add(cluster);
      }
    }
  }

  private int first(int source, Cluster cluster) {
    return cluster.tellings().stream()
        .filter(telling -> !telling.headline())
        .mapToInt(telling -> lead.position(source, telling.claim().sentence()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean continues(Cluster later, Cluster main, Map<Cluster, List<Harm>> tolls) {
    Telling one = later.tellings().get(0);
    Telling other = main.tellings().get(0);
    if (!Similarity.kind(one).equals(Similarity.kind(other))
        && !(isToll(later) && !other.course().isEmpty())) {
      return false;
    }
    Places.Relation places = Places.between(later.places(), main.places());
    boolean elsewhere = places == Places.Relation.APART || places == Places.Relation.ABROAD;
    return !elsewhere
        && daysAgree(later, main)
        && partiesAgree(later, main)
        && tollsAgree(tolls.getOrDefault(later, List.of()), tolls.getOrDefault(main, List.of()));
  }

  /** "Nine people were killed" names no killer: a disaster can have done it. */
  private static boolean isToll(Cluster cluster) {
    return cluster.actors().isEmpty()
        && cluster.tellings().stream().allMatch(t -> t.claim().rule().equals("kill"));
  }

  private static boolean daysAgree(Cluster later, Cluster main) {
    Optional<DateRange> one = later.days();
    Optional<DateRange> other = main.days();
    boolean years =
        later.tellings().stream()
            .map(Telling::days)
            .flatMap(Optional::stream)
            .anyMatch(d -> d.days() > 7);
    return !years && (one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get()));
  }

  private static boolean partiesAgree(Cluster later, Cluster main) {
    Set<String> one = parties(later);
    Set<String> other = parties(main);
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }

  /** Those who did it, persons left out: an article may name the suspect late. */
  private static Set<String> parties(Cluster cluster) {
    Set<String> parties = new HashSet<>();
    for (Named actor : cluster.actors()) {
      if (actor.entity().kind() != Entity.Kind.PERSON) {
        parties.add(
            actor.entity().country() == null ? actor.id().value() : actor.entity().country());
      }
    }
    parties.retainAll(cluster.actorKeys());
    return parties;
  }

  private static boolean tollsAgree(List<Harm> later, List<Harm> main) {
    Integer one = deaths(later);
    Integer other = deaths(main);
    return one == null || other == null || one <= other * 1.5 + 1;
  }

  private static @Nullable Integer deaths(List<Harm> harms) {
    return harms.stream()
        .map(Harm::claim)
        .filter(claim -> claim.measure() == Measure.KILLED && !claim.vague())
        .filter(claim -> claim.scope() != Scope.PART && claim.scope() != Scope.LONG_TERM)
        .map(CasualtyClaim::best)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
