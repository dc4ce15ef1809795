package org.sitrep.extract.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.reconcile.DayVote.Ballot;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventDate.DateReport;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.Precision;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Status;

/** From the vote on a day, or from what bounds it, to the date of an event. */
final class EventDays {
  /** An undated event is after an incident told this many sentences before it, at most. */
  private static final int CONTEXT = 4;

  private final List<SourceText> sources;
  private final DatedEvents dated;
  private final EvidenceBook book;
  private final PlacedTellings placed;

  EventDays(List<SourceText> sources, DatedEvents dated, EvidenceBook book, PlacedTellings placed) {
    this.sources = sources;
    this.dated = dated;
    this.book = book;
    this.placed = placed;
  }

  @Nullable EventDate of(Cluster cluster, Status status, Function<Cluster, Event.Id> ids) {
    DayVote vote = dated.of(cluster);
    if (vote.adopted() != null) {
      return voted(vote, vote.adopted(), ids);
    }
    Optional<DateRange> stated = stated(cluster);
    if (stated.isPresent()) {
      return interval(stated.get());
    }
    return status == Status.PLANNED ? null : bounds(cluster).map(EventDays::interval).orElse(null);
  }

  private EventDate voted(DayVote vote, LocalDate adopted, Function<Cluster, Event.Id> ids) {
    List<DateReport> reports = new ArrayList<>();
    LocalDate first = adopted;
    LocalDate last = adopted;
    for (Ballot ballot : vote.ballots()) {
      Telling telling = ballot.telling();
      Cluster anchor = ballot.anchor();
      reports.add(
          new DateReport(
              ballot.day(),
              ballot.readOn(),
              anchor == null ? null : ids.apply(anchor),
              telling.claim().time().map(time -> time.text()).orElse(""),
              sources.get(telling.source()).source().id(),
              book.cite(telling.source(), telling.claim().evidence())));
      first = ballot.day().isBefore(first) ? ballot.day() : first;
      last = ballot.day().isAfter(last) ? ballot.day() : last;
    }
    return new EventDate(new DateRange(first, last), adopted, Precision.DAY, reports);
  }

  /** The narrowest interval that a telling gives. */
  private static Optional<DateRange> stated(Cluster cluster) {
    return cluster.tellings().stream()
        .map(Telling::days)
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(DateRange::days).thenComparing(DateRange::earliest));
  }

  private static EventDate interval(DateRange range) {
    Precision precision =
        range.days() <= 1
            ? Precision.DAY
            : range.days() <= 7
                ? Precision.WEEK
                : range.days() <= 31 ? Precision.MONTH : Precision.YEAR;
    LocalDate best = range.isDay() ? range.earliest() : null;
    return new EventDate(range, best, precision, List.of());
  }

  /** From the dated incident told just before it, to the day of publication. */
  private Optional<DateRange> bounds(Cluster cluster) {
    DateRange found = null;
    for (Telling telling : cluster.tellings()) {
      Optional<DateRange> here = bounds(telling, cluster);
      if (here.isPresent()) {
        DateRange range = here.get();
        found = found == null ? range : found.overlaps(range) ? common(found, range) : found;
      }
    }
    return Optional.ofNullable(found);
  }

  private static DateRange common(DateRange a, DateRange b) {
    return new DateRange(
        a.earliest().isAfter(b.earliest()) ? a.earliest() : b.earliest(),
        a.latest().isBefore(b.latest()) ? a.latest() : b.latest());
  }

  private Optional<DateRange> bounds(Telling telling, Cluster cluster) {
    Optional<Publication> published = sources.get(telling.source()).published();
    if (published.isEmpty()) {
      return Optional.empty();
    }
    LocalDate latest = published.get().range().latest();
    return placed.of(telling.source()).stream()
        .filter(other -> other.claim().type().group() == Group.INCIDENT)
        .filter(other -> isContext(other, telling))
        .map(placed::event)
        .filter(event -> event != null && event != cluster)
        .map(event -> dated.of(event).adopted())
        .filter(day -> day != null && !day.isAfter(latest))
        .max(Comparator.naturalOrder())
        .map(day -> new DateRange(day, latest));
  }

  private static boolean isContext(Telling other, Telling telling) {
    int back = telling.claim().sentence() - other.claim().sentence();
    return back >= 0 && back <= CONTEXT;
  }
}
