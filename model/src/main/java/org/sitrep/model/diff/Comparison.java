package org.sitrep.model.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.CasualtyReport;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;

/** Compares the values of one fact in two reports. */
final class Comparison {
  private final Archive old;
  private final Archive report;
  private List<Revision> revisions = new ArrayList<>();

  Comparison(Archive old, Archive report) {
    this.old = old;
    this.report = report;
  }

  /** What is not as it was, in the order of {@link Aspect}. */
  List<Revision> revisions(FactId before, FactId now) {
    revisions = new ArrayList<>();
    Event oldEvent = old.event(before);
    Event event = report.event(now);
    if (oldEvent != null && event != null) {
      compare(oldEvent, event);
    }
    Casualty oldFigure = old.figure(before);
    Casualty figure = report.figure(now);
    if (oldFigure != null && figure != null) {
      compare(oldFigure, figure);
    }
    return revisions;
  }

  private void compare(Event before, Event now) {
    List<Evidence.Id> words = report.newTo(old, now.evidence());
    add(Aspect.TYPE, before.type().name(), now.type().name(), words);
    add(Aspect.DAY, day(before.date()), day(now.date()), dayWords(now.date()));
    add(Aspect.PLACE, place(old, before.places()), place(report, now.places()), words);
    add(Aspect.ACTOR, actors(old, before), actors(report, now), words);
    add(Aspect.STATUS, before.status().code(), now.status().code(), words);
    add(Aspect.SALIENCE, before.salience().code(), now.salience().code(), List.of());
    int told = old.independent(before.evidence());
    sources(told, report.independent(now.evidence()), words);
  }

  private void compare(Casualty before, Casualty now) {
    String figure = figure(now);
    boolean stands = figure.equals(figure(before));
    add(Aspect.FIGURE, figure(before), figure, adopted(now));
    if (stands) {
      add(Aspect.RANGE, range(before.count()), range(now.count()), outermost(now));
    }
    add(Aspect.DISPUTE, dispute(before), dispute(now), List.of());
    add(Aspect.SALIENCE, before.salience().code(), now.salience().code(), List.of());
    int told = old.independent(words(before.reports()));
    if (stands) {
      sources(told, report.independent(words(now.reports())), report.newTo(old, words(now)));
    }
  }

  private void sources(int before, int now, List<Evidence.Id> words) {
    add(Aspect.SOURCES, Integer.toString(before), Integer.toString(now), words);
  }

  private void add(
      Aspect aspect, @Nullable String before, @Nullable String now, List<Evidence.Id> words) {
    if (!Objects.equals(before, now)) {
      revisions.add(new Revision(aspect, before, now, words));
    }
  }

  private static @Nullable String day(@Nullable EventDate date) {
    if (date == null) {
      return null;
    }
    DateRange range = date.range();
    if (date.best() != null) {
      return date.best().toString();
    }
    return range.isDay() ? range.earliest().toString() : range.earliest() + ".." + range.latest();
  }

  private static List<Evidence.Id> dayWords(@Nullable EventDate date) {
    if (date == null) {
      return List.of();
    }
    LocalDate best = date.best();
    return date.reports().stream()
        .filter(report -> report.readOn().equals(best))
        .map(EventDate.DateReport::evidence)
        .distinct()
        .toList();
  }

  private static @Nullable String place(Archive archive, List<Entity.Id> places) {
    return places.isEmpty() ? null : archive.name(places.get(0));
  }

  private static @Nullable String actors(Archive archive, Event event) {
    return event.actors().isEmpty() ? null : archive.names(event.actors());
  }

  private static String figure(Casualty figure) {
    List<CasualtyReport> adopted =
        figure.reports().stream().filter(said -> said.count().low() == figure.best()).toList();
    boolean open =
        !adopted.isEmpty() && adopted.stream().allMatch(report -> report.count().isOpen());
    return figure.best() + (open ? "+" : "");
  }

  private List<Evidence.Id> adopted(Casualty figure) {
    List<Evidence.Id> words =
        figure.reports().stream()
            .filter(said -> said.count().low() == figure.best())
            .map(CasualtyReport::evidence)
            .distinct()
            .toList();
    return report.newTo(old, words);
  }

  private List<Evidence.Id> outermost(Casualty figure) {
    List<Evidence.Id> words =
        figure.reports().stream()
            .filter(said -> said.count().low() != figure.best() || !said.count().isExact())
            .map(CasualtyReport::evidence)
            .distinct()
            .toList();
    return report.newTo(old, words);
  }

  private static List<Evidence.Id> words(Casualty figure) {
    return words(figure.reports());
  }

  private static List<Evidence.Id> words(List<CasualtyReport> reports) {
    return reports.stream().map(CasualtyReport::evidence).distinct().toList();
  }

  private static String range(Count count) {
    if (count.isOpen()) {
      return count.low() + "+";
    }
    return count.isExact() ? Integer.toString(count.low()) : count.low() + "-" + count.high();
  }

  private static String dispute(Casualty figure) {
    return figure.disputed() ? "disputed" : "undisputed";
  }
}
