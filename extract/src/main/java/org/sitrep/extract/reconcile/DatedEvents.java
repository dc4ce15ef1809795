package org.sitrep.extract.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.BareClock;
import org.sitrep.extract.reconcile.DayVote.Ballot;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.time.Anchor;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Publication;

/**
 * The day of each event. Relative days ("a day later") are read on the adopted day of the event
 * they are counted from, so anchors are settled first.
 */
final class DatedEvents {
  private final List<SourceText> sources;
  private final PlacedTellings placed;
  private final BareClock clock;
  private final Map<Cluster, DayVote> votes = new HashMap<>();

  DatedEvents(List<SourceText> sources, PlacedTellings placed, BareClock clock) {
    this.sources = sources;
    this.clock = clock;
    this.placed = placed;
  }

  /** The vote on an event's day. */
  DayVote of(Cluster cluster) {
    DayVote known = votes.get(cluster);
    if (known != null) {
      return known;
    }
    votes.put(cluster, DayVote.NONE);
    DayVote vote = DayVote.on(ballots(cluster));
    votes.put(cluster, vote);
    return vote;
  }

  /** One ballot for each independent source that gives a day: its plainest telling of it. */
  private List<Ballot> ballots(Cluster cluster) {
    List<Ballot> all = new ArrayList<>();
    for (Telling telling : cluster.tellings()) {
      ballot(telling, cluster).ifPresent(all::add);
    }
    all.sort(
        Comparator.comparing((Ballot b) -> isClock(b.telling()))
            .thenComparing(b -> !b.telling().claim().rule().equals("setting"))
            .thenComparing(b -> b.telling().claim().reference())
            .thenComparing(Ballot::relative)
            .thenComparing(b -> b.telling().headline())
            .thenComparingInt(b -> b.telling().claim().sentence()));
    Map<String, Ballot> one = new LinkedHashMap<>();
    for (Ballot ballot : all) {
      one.putIfAbsent(
          sources.get(ballot.telling().source()).source().independent().value(), ballot);
    }
    return one.values().stream()
        .sorted(
            Comparator.comparing((Ballot b) -> b.day()).thenComparingInt(b -> b.telling().source()))
        .toList();
  }

  /** An hour without a day gives way to a day that is named. */
  private boolean isClock(Telling telling) {
    Parse parse =
        sources.get(telling.source()).reading().sentences().get(telling.claim().sentence()).parse();
    return telling.claim().time().filter(time -> clock.is(parse, time)).isPresent();
  }

  private Optional<Ballot> ballot(Telling telling, Cluster cluster) {
    Optional<TimeExpression> time = telling.claim().time();
    Optional<DateRange> days = telling.days().filter(DateRange::isDay);
    if (time.isEmpty() || days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = days.get().earliest();
    LocalDate readOn = day;
    @Nullable Cluster anchor = anchor(telling, time.get());
    if (anchor != null
        && anchor != cluster
        && time.get().anchor() instanceof Anchor.Narrative from) {
      LocalDate adopted = of(anchor).adopted();
      readOn = adopted == null ? day : adopted.plus(from.offset());
    }
    LocalDate published =
        sources.get(telling.source()).published().map(Publication::best).orElse(null);
    return Optional.of(new Ballot(telling, day, readOn, anchor, published));
  }

  /** The event whose day the expression counts from. */
  private @Nullable Cluster anchor(Telling telling, TimeExpression time) {
    if (!(time.anchor() instanceof Anchor.Narrative from)) {
      return null;
    }
    List<TimeExpression> times = sources.get(telling.source()).times();
    if (from.expression() < 0 || from.expression() >= times.size()) {
      return null;
    }
    TimeExpression counted = times.get(from.expression());
    return placed.of(telling.source()).stream()
        .filter(other -> other.claim().time().filter(t -> t.start() == counted.start()).isPresent())
        .sorted(
            Comparator.comparingInt((Telling other) -> other.claim().sentence())
                .thenComparingInt(other -> other.claim().trigger()))
        .map(placed::event)
        .filter(cluster -> cluster != null)
        .findFirst()
        .orElse(null);
  }
}
