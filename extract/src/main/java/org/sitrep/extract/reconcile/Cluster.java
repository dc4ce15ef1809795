package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.EventClaim.Reference;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.EventType;

/** The tellings of one event, while they are gathered. */
final class Cluster {
  private final List<Telling> tellings = new ArrayList<>();
  private final Map<Traits, List<Telling>> alike = new LinkedHashMap<>();
  private final Map<Integer, List<Telling>> bySource = new LinkedHashMap<>();

  Cluster(Telling first) {
    add(first);
  }

  void add(Telling telling) {
    tellings.add(telling);
    alike.computeIfAbsent(telling.traits(), traits -> new ArrayList<>()).add(telling);
    bySource.computeIfAbsent(telling.source(), source -> new ArrayList<>()).add(telling);
  }

  /** The tellings of one source. */
  List<Telling> of(int source) {
    return bySource.getOrDefault(source, List.of());
  }

  /** The tellings by what they say: those of equal traits together. */
  Collection<List<Telling>> alike() {
    return alike.values();
  }

  /** Puts the tellings in order of their ranks; those without one come first. */
  void sort(Map<Telling, Integer> ranks) {
    tellings.sort(Comparator.comparingInt(telling -> ranks.getOrDefault(telling, -1)));
  }

  List<Telling> tellings() {
    return tellings;
  }

  /** What goes on in it, as its tellings say. */
  String course() {
    return tellings.stream()
        .map(Telling::course)
        .filter(course -> !course.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The type that most tellings give; of equals the more telling one, as it stands first. */
  EventType type() {
    Map<EventType, Integer> votes = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      int weight = telling.headline() ? 1 : 2;
      votes.merge(telling.claim().type(), weight, Integer::sum);
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** The sources that tell it, by index. */
  Set<Integer> sources() {
    Set<Integer> sources = new TreeSet<>();
    tellings.forEach(telling -> sources.add(telling.source()));
    return sources;
  }

  List<Named> actors() {
    return union(Telling::actors);
  }

  List<Named> targets() {
    return union(Telling::targets);
  }

  /**
   * Where it was, the narrowest first; of a disaster, which is in many places, those first that
   * most sources name.
   */
  List<Named> places() {
    Comparator<Named> order = Comparator.comparingInt(Places::width);
    if (!course().isEmpty()) {
      order =
          Comparator.comparing((Named place) -> place.entity().kind() == Entity.Kind.COUNTRY)
              .thenComparingLong(place -> -naming(place))
              .thenComparing(order);
    }
    return union(Telling::places).stream().sorted(order).toList();
  }

  private long naming(Named place) {
    return tellings.stream()
        .filter(telling -> telling.places().contains(place))
        .map(Telling::source)
        .distinct()
        .count();
  }

  /** From the tellings proper; from words that only refer back where there are no others. */
  private List<Named> union(Function<Telling, List<Named>> part) {
    Map<Entity.Id, Named> all = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      if (telling.claim().reference() == Reference.TELLING && !telling.headline()) {
        part.apply(telling).forEach(named -> all.putIfAbsent(named.id(), named));
      }
    }
    if (all.isEmpty()) {
      tellings.forEach(t -> part.apply(t).forEach(named -> all.putIfAbsent(named.id(), named)));
    }
    return List.copyOf(all.values());
  }

  Set<String> actorKeys() {
    Set<String> keys = new LinkedHashSet<>();
    tellings.forEach(telling -> keys.addAll(telling.actorKeys()));
    return keys;
  }

  /** All days that tellings give, as one range; empty where none gives any. */
  Optional<DateRange> days() {
    return tellings.stream()
        .map(Telling::days)
        .flatMap(Optional::stream)
        .filter(days -> days.days() <= 7)
        .reduce(DateRange::span);
  }

  /** The same with months and years among them. */
  Optional<DateRange> widestDays() {
    return tellings.stream().map(Telling::days).flatMap(Optional::stream).reduce(DateRange::span);
  }

  /** The country where it happened, by the most tellings. */
  @Nullable String country() {
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      String country = telling.country();
      if (country != null) {
        votes.merge(country, 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
