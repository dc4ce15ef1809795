package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.CasualtyClaim;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Measure;

/**
 * Joins arrests and evacuations that tell one number: "police detained four people", "the four who
 * had been arrested". Nothing but their number may be known of them, yet two numbers that are equal
 * are one until day, place or who did it speak against it, for nothing is counted twice.
 */
final class Doubles {
  /** Of these an event is made wherever people are counted; one number tells the event. */
  private static final Set<Measure> TELLING = EnumSet.of(Measure.DETAINED, Measure.EVACUATED);

  /** Lower numbers meet by chance. */
  private static final int LOWEST = 3;

  private final EventGrouper.Grouping grouping;

  Doubles(EventGrouper.Grouping grouping) {
    this.grouping = grouping;
  }

  private record Key(String type, Measure measure, int number) {}

  /** Joins them; returns the figures with the events that are left. */
  List<Harm> join(List<Harm> harms) {
    Map<Key, List<Cluster>> alike = new LinkedHashMap<>();
    for (Harm harm : harms) {
      Cluster event = harm.event();
      CasualtyClaim claim = harm.claim();
      boolean counts = TELLING.contains(claim.measure()) && claim.best() >= LOWEST;
      if (event != null && counts && !claim.vague()) {
        Key key = new Key(event.type().name(), claim.measure(), claim.best());
        List<Cluster> events = alike.computeIfAbsent(key, k -> new ArrayList<>());
        if (!events.contains(event)) {
          events.add(event);
        }
      }
    }
    Map<Cluster, Cluster> joined = new HashMap<>();
    for (List<Cluster> events : alike.values()) {
      for (int i = 1; i < events.size(); i++) {
        Cluster first = events.get(0);
        Cluster other = events.get(i);
        if (!joined.containsKey(first) && !joined.containsKey(other) && agree(first, other)) {
          other.tellings().forEach(first::add);
          joined.put(other, first);
        }
      }
    }
    grouping.clusters().removeAll(joined.keySet());
    grouping.placed().replaceAll((telling, cluster) -> joined.getOrDefault(cluster, cluster));
    return harms.stream()
        .map(
            harm -> {
              Cluster into = harm.event() == null ? null : joined.get(harm.event());
              return into == null ? harm : harm.in(into);
            })
        .toList();
  }

  private static boolean agree(Cluster one, Cluster other) {
    Optional<DateRange> days = one.days();
    Optional<DateRange> its = other.days();
    boolean apart = days.isPresent() && its.isPresent() && !days.get().overlaps(its.get());
    boolean elsewhere =
        switch (Places.between(one.places(), other.places())) {
          case APART, ABROAD -> true;
          case SAME, WITHIN, NEAR, COUNTRY, UNMAPPED, UNKNOWN -> false;
        };
    boolean kept =
        one.tellings().stream()
            .anyMatch(t -> other.tellings().stream().anyMatch(o -> Similarity.keptApart(t, o)));
    return !apart && !elsewhere && !kept;
  }
}
