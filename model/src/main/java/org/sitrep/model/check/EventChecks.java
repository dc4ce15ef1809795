package org.sitrep.model.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.fact.Decision.Action;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Discrepancy.Field;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Rule;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Status;

/** Whether events stand firm: their days, their sources, what is contested in them. */
final class EventChecks {
  /** Things that are over. */
  private static final Set<Status> PAST =
      EnumSet.of(Status.OCCURRED, Status.DONE, Status.AGREED, Status.ACCEPTED, Status.DECLINED);

  /** Disagreements on days and numbers have rules of their own; victims are told apart by words. */
  private static final Set<Field> OPEN_FIELDS =
      EnumSet.of(Field.STATUS, Field.ACTOR, Field.PLACE, Field.TOTAL);

  private EventChecks() {}

  static void afterReport(Casebook book, Findings findings) {
    LocalDate asOf = book.report().meta().asOf();
    if (asOf == null) {
      return;
    }
    book.report().events().stream()
        .filter(event -> PAST.contains(event.status()))
        .forEach(
            event -> {
              LocalDate day = Casebook.day(event);
              if (day != null && day.isAfter(asOf)) {
                findings.on(
                    event.id(),
                    words(event),
                    Casebook.title(event) + ": the report speaks from " + asOf + ".");
              }
            });
  }

  static void disputedDay(Casebook book, Findings findings) {
    book.core()
        .filter(event -> !book.isDecided(event.id(), Field.DATE, Action.PIN_DAY))
        .forEach(
            event ->
                disputes(book, event.id(), Field.DATE)
                    .ifPresent(
                        dispute ->
                            findings.on(
                                event.id(),
                                adopted(dispute).or(() -> words(event)),
                                Casebook.title(event)
                                    + ": the sources give "
                                    + positions(book, dispute)
                                    + ".")));
  }

  static void unresolved(Casebook book, Findings findings) {
    for (Discrepancy dispute : book.report().discrepancies()) {
      boolean open = dispute.rule() == Rule.UNRESOLVED && OPEN_FIELDS.contains(dispute.field());
      if (open && isCore(book, dispute.about())) {
        findings.on(
            dispute.about(),
            adopted(dispute),
            book.name(dispute.about())
                + ": on its "
                + dispute.field().code()
                + " the sources give "
                + positions(book, dispute)
                + ".");
      }
    }
  }

  private static boolean isCore(Casebook book, FactId fact) {
    boolean event = book.event(fact).filter(each -> each.salience() == Salience.CORE).isPresent();
    return event || book.figure(fact).filter(each -> each.salience() == Salience.CORE).isPresent();
  }

  static void singleSource(Casebook book, Findings findings) {
    book.core()
        .filter(event -> book.independent(event.evidence()) == 1)
        .forEach(
            event -> {
              String file =
                  words(event)
                      .flatMap(book::words)
                      .map(words -> book.file(words.source()))
                      .orElse("one source");
              findings.on(
                  event.id(),
                  words(event),
                  Casebook.title(event) + ": only " + file + " tells it.");
            });
  }

  /** What is still to come needs no day. */
  static void undated(Casebook book, Findings findings) {
    book.core()
        .filter(event -> PAST.contains(event.status()) && Casebook.day(event) == null)
        .forEach(
            event ->
                findings.on(
                    event.id(),
                    words(event),
                    Casebook.title(event) + ": no source gives its day" + between(event) + "."));
  }

  private static String between(Event event) {
    EventDate date = event.date();
    return date == null
        ? ""
        : "; it was between " + date.range().earliest() + " and " + date.range().latest();
  }

  /** An incident that a source tells although it came out before the incident's adopted day. */
  static void toldBefore(Casebook book, Findings findings) {
    book.report().events().stream()
        .filter(event -> event.type().group() == Group.INCIDENT && PAST.contains(event.status()))
        .filter(event -> event.salience() != Salience.BACKGROUND)
        .forEach(event -> toldBefore(book, event, findings));
  }

  private static void toldBefore(Casebook book, Event event, Findings findings) {
    LocalDate day = Casebook.day(event);
    for (Evidence.Id id : event.evidence()) {
      Optional<Source> source = book.words(id).flatMap(words -> book.source(words.source()));
      Publication published = source.map(Source::published).orElse(null);
      if (day != null && published != null && published.range().latest().isBefore(day)) {
        findings.on(
            event.id(),
            Optional.of(id),
            Casebook.title(event)
                + ": "
                + book.file(source.get().id())
                + " tells it, and was published by "
                + published.range().latest()
                + ".");
        return;
      }
    }
  }

  private static Optional<Evidence.Id> words(Event event) {
    return event.evidence().stream().findFirst();
  }

  private static Optional<Discrepancy> disputes(Casebook book, FactId about, Field field) {
    return book.report().discrepancies().stream()
        .filter(dispute -> dispute.about().equals(about) && dispute.field() == field)
        .findFirst();
  }

  private static Optional<Evidence.Id> adopted(Discrepancy dispute) {
    return dispute.positions().stream()
        .filter(position -> position.value().equals(dispute.chosen()))
        .flatMap(position -> position.evidence().stream())
        .findFirst()
        .or(
            () ->
                dispute.positions().stream()
                    .flatMap(position -> position.evidence().stream())
                    .findFirst());
  }

  /** "2031-05-04 (a.txt, b.txt); 2031-05-05 (c.txt)". */
  private static String positions(Casebook book, Discrepancy dispute) {
    return dispute.positions().stream()
        .map(
            position ->
                position.value()
                    + " ("
                    + Casebook.some(position.sources().stream().map(book::file).toList())
                    + ")")
        .collect(Collectors.joining("; "));
  }
}
