package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.Certainty;
import org.sitrep.extract.claim.EventClaim.Reference;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.EventType.Group;

/** The tellings of one event, while they are gathered. */
final class Cluster {
  private final List<Telling> tellings = new ArrayList<>();
  private final Map<Traits, Alike> alike = new LinkedHashMap<>();
  private final Map<Integer, List<Telling>> bySource = new TreeMap<>();

  // What is asked for often is kept while the tellings come, so that an event of many costs no
  // more.
  private final Map<EventType, Integer> types = new LinkedHashMap<>();
  private final Map<String, Integer> countries = new LinkedHashMap<>();
  private String course = "";
  private int told;
  private @Nullable DateRange days;
  private @Nullable DateRange widestDays;

  Cluster(Telling first) {
    add(first);
  }

  void add(Telling telling) {
    tellings.add(telling);
    alike.computeIfAbsent(telling.traits(), traits -> new Alike()).add(telling);
    bySource.computeIfAbsent(telling.source(), source -> new ArrayList<>()).add(telling);
    count(telling);
    told += telling.days().isPresent() || !telling.places().isEmpty() ? 1 : 0;
    telling.days().filter(range -> range.days() <= 7).ifPresent(r -> days = span(days, r));
    telling.days().ifPresent(range -> widestDays = span(widestDays, range));
  }

  private static DateRange span(@Nullable DateRange one, DateRange other) {
    return one == null ? other : one.span(other);
  }

  /**
   * Counts what depends on the order of the tellings. That people were killed does not tell by
   * what.
   */
  private void count(Telling telling) {
    boolean toll = telling.claim().type().name().equals("killing") && telling.actors().isEmpty();
    int weight = toll ? 0 : telling.headline() ? 1 : 2;
    types.merge(telling.claim().type(), weight, Integer::sum);
    String country = telling.country();
    if (country != null) {
      countries.merge(country, 1, Integer::sum);
    }
    course = course.isEmpty() ? telling.course() : course;
  }

  /** The tellings of one source. */
  List<Telling> of(int source) {
    return bySource.getOrDefault(source, List.of());
  }

  /** The tellings by what they say: those of equal traits together. */
  Collection<Alike> alike() {
    return alike.values();
  }

  /** Puts the tellings in order of their ranks; those without one come first. */
  void sort(Map<Telling, Integer> ranks) {
    tellings.sort(Comparator.comparingInt(telling -> ranks.getOrDefault(telling, -1)));
    types.clear();
    countries.clear();
    course = "";
    tellings.forEach(this::count);
  }

  List<Telling> tellings() {
    return tellings;
  }

  /** How many tellings say when or where it was; at least 1. */
  int told() {
    return Math.max(1, told);
  }

  /** What goes on in it, as its tellings say. */
  String course() {
    return course;
  }

  /** The type that most tellings give; of equals the more telling one, as it stands first. */
  EventType type() {
    return first(types).orElseThrow();
  }

  /** The sources that tell it, by index. */
  Set<Integer> sources() {
    return Collections.unmodifiableSet(bySource.keySet());
  }

  /** Who did it; who only denies it is not said to have. */
  List<Named> actors() {
    return union(telling -> isDenied(telling) ? List.of() : telling.actors());
  }

  private static boolean isDenied(Telling telling) {
    return telling.claim().type().group() == Group.INCIDENT
        && telling.claim().certainty() == Certainty.DENIED;
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
    return Optional.ofNullable(days);
  }

  /** The same with months and years among them. */
  Optional<DateRange> widestDays() {
    return Optional.ofNullable(widestDays);
  }

  /** The country where it happened, by the most tellings. */
  @Nullable String country() {
    return first(countries).orElse(null);
  }

  /** What has most votes; of equals what was named first. */
  private static <T> Optional<T> first(Map<T, Integer> votes) {
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
