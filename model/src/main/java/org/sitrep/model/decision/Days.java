package org.sitrep.model.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventDate.DateReport;
import org.sitrep.model.fact.Precision;

/** Dates of events as decisions leave them. */
final class Days {
  private Days() {}

  /** The date with a day that a person adopts. */
  static EventDate pinned(@Nullable EventDate date, LocalDate day) {
    DateRange own = DateRange.of(day);
    if (date == null) {
      return new EventDate(own, day, Precision.DAY, List.of());
    }
    // The interval of an event that no source dates is a guess, which a decision ends.
    boolean told = !date.reports().isEmpty();
    DateRange range = told ? said(date.reports()).span(own) : own;
    return new EventDate(range, day, Precision.DAY, date.reports());
  }

  private static DateRange said(List<DateReport> reports) {
    return reports.stream()
        .map(report -> DateRange.of(report.readOn()))
        .reduce(DateRange::span)
        .orElseThrow();
  }

  /** The dates of two events that are one; the first has the day. */
  static @Nullable EventDate joined(@Nullable EventDate date, @Nullable EventDate other) {
    if (date == null || other == null) {
      return date == null ? other : date;
    }
    List<DateReport> reports = EventEdit.union(date.reports(), other.reports());
    EventDate first = date.best() == null && other.best() != null ? other : date;
    DateRange range = reports.isEmpty() ? first.range() : first.range().span(said(reports));
    return new EventDate(range, first.best(), first.precision(), reports);
  }

  /** The date by these reports alone: the day that most give, the earliest among equals. */
  static @Nullable EventDate told(List<DateReport> reports) {
    if (reports.isEmpty()) {
      return null;
    }
    Map<LocalDate, Integer> votes = new TreeMap<>();
    reports.forEach(report -> votes.merge(report.readOn(), 1, Integer::sum));
    LocalDate best = reports.get(0).readOn();
    int most = 0;
    for (Map.Entry<LocalDate, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return new EventDate(said(reports), best, Precision.DAY, reports);
  }

  /** The date with its days counted from another event, or from none. */
  static @Nullable EventDate readdress(
      @Nullable EventDate date, Event.Id from, Optional<Event.Id> to) {
    if (date == null) {
      return null;
    }
    List<DateReport> reports = new ArrayList<>();
    for (DateReport report : date.reports()) {
      reports.add(from.equals(report.relativeTo()) ? from(report, to.orElse(null)) : report);
    }
    return new EventDate(date.range(), date.best(), date.precision(), reports);
  }

  private static DateReport from(DateReport report, Event.@Nullable Id anchor) {
    return new DateReport(
        report.date(), report.readOn(), anchor, report.text(), report.source(), report.evidence());
  }
}
