package org.sitrep.model.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Source;

/**
 * A report, looked up by id and put in order of time. An id that leads nowhere (a report may have
 * been edited by hand) finds nothing rather than failing.
 */
final class Dossier {
  /** By the adopted or first day, then by the last; those without one last. */
  static final Comparator<Event> BY_TIME =
      Comparator.comparing(
              Dossier::firstDay, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(
              Dossier::lastDay, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  private final Report report;
  private final Map<Source.Id, Source> sources = new HashMap<>();
  private final Map<Evidence.Id, Evidence> evidence = new HashMap<>();
  private final Map<Entity.Id, Entity> entities = new HashMap<>();
  private final Map<Event.Id, Event> events = new HashMap<>();
  private final Map<Casualty.Id, Casualty> casualties = new HashMap<>();

  Dossier(Report report) {
    this.report = report;
    report.sources().forEach(each -> sources.put(each.id(), each));
    report.evidence().forEach(each -> evidence.put(each.id(), each));
    report.entities().forEach(each -> entities.put(each.id(), each));
    report.events().forEach(each -> events.put(each.id(), each));
    report.casualties().forEach(each -> casualties.put(each.id(), each));
  }

  Report report() {
    return report;
  }

  Optional<Evidence> evidence(Evidence.Id id) {
    return Optional.ofNullable(evidence.get(id));
  }

  Optional<Source> source(Source.Id id) {
    return Optional.ofNullable(sources.get(id));
  }

  Optional<Entity> entity(Entity.Id id) {
    return Optional.ofNullable(entities.get(id));
  }

  Optional<Event> event(Event.@Nullable Id id) {
    return id == null ? Optional.empty() : Optional.ofNullable(events.get(id));
  }

  Optional<Casualty> casualty(Casualty.Id id) {
    return Optional.ofNullable(casualties.get(id));
  }

  /** The events that pass, in order of time, those without a day last. */
  List<Event> events(Predicate<Event> wanted) {
    return report.events().stream().filter(wanted).sorted(BY_TIME).toList();
  }

  /** The core events, in order of time. */
  List<Event> core() {
    return events(event -> event.salience() == Salience.CORE);
  }

  /** The core and detail events, in order of time. */
  List<Event> current() {
    return events(event -> event.salience() != Salience.BACKGROUND);
  }

  /** The figures of one event, by measure, the largest first. */
  List<Casualty> casualtiesOf(Event event) {
    return report.casualties().stream()
        .filter(casualty -> event.id().equals(casualty.event()))
        .sorted(Comparator.comparing(Casualty::measure).thenComparing(larger()))
        .toList();
  }

  /** The core figures of one event, without those that another of them is the total of. */
  List<Casualty> headlines(Event event) {
    List<Casualty> core =
        casualtiesOf(event).stream().filter(each -> each.salience() == Salience.CORE).toList();
    List<Casualty.Id> parts = core.stream().flatMap(each -> each.totalOf().stream()).toList();
    return core.stream().filter(each -> !parts.contains(each.id())).toList();
  }

  /** The figures of a total that the report holds. */
  List<Casualty> partsOf(Casualty total) {
    return total.totalOf().stream().flatMap(id -> casualty(id).stream()).toList();
  }

  /** The figure of the same incident that this one is a part of. */
  Optional<Casualty> wholeOf(Casualty part) {
    return report.casualties().stream()
        .filter(each -> part.event() != null && part.event().equals(each.event()))
        .filter(each -> each.totalOf().contains(part.id()))
        .findFirst();
  }

  /** The disagreements about an event or a figure. */
  List<Discrepancy> disputesOf(FactId about) {
    return report.discrepancies().stream().filter(each -> each.about().equals(about)).toList();
  }

  /** The words behind a figure. */
  static List<Evidence.Id> evidenceOf(Casualty casualty) {
    return casualty.reports().stream().map(Casualty.CasualtyReport::evidence).distinct().toList();
  }

  /** The words behind an event, those on its day included. */
  static List<Evidence.Id> evidenceOf(Event event) {
    List<Evidence.Id> all = new ArrayList<>(event.evidence());
    EventDate date = event.date();
    if (date != null) {
      date.reports().forEach(each -> all.add(each.evidence()));
    }
    return all.stream().distinct().toList();
  }

  /** The words behind an event or a figure. */
  List<Evidence.Id> evidenceOf(FactId id) {
    if (id instanceof Event.Id eventId) {
      return event(eventId).map(event -> evidenceOf(event)).orElse(List.of());
    }
    return casualty((Casualty.Id) id).map(casualty -> evidenceOf(casualty)).orElse(List.of());
  }

  /** The adopted day, else the first day of the interval, else nothing. */
  static @Nullable LocalDate firstDay(Event event) {
    EventDate date = event.date();
    if (date == null) {
      return null;
    }
    LocalDate best = date.best();
    return best == null ? date.range().earliest() : best;
  }

  private static @Nullable LocalDate lastDay(Event event) {
    EventDate date = event.date();
    if (date == null) {
      return null;
    }
    LocalDate best = date.best();
    return best == null ? date.range().latest() : best;
  }

  private static Comparator<Casualty> larger() {
    return Comparator.comparingInt(Casualty::best).reversed();
  }
}
