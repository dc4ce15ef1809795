package org.sitrep.model.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.CasualtyReport;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Decision;
import org.sitrep.model.fact.Decision.Action;
import org.sitrep.model.fact.Decision.Outcome;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Source;

/** Whether decisions hold, and still hold. */
final class DecisionChecks {
  private DecisionChecks() {}

  static void notApplied(Casebook book, Findings findings) {
    for (Decision decision : book.report().decisions()) {
      if (decision.outcome() != Outcome.APPLIED) {
        findings.on(
            subject(decision),
            decision.origin()
                + ": "
                + decision.action().code()
                + " by "
                + decision.who()
                + " changed nothing: "
                + decision.remark()
                + ".");
      }
    }
  }

  private static String subject(Decision decision) {
    return "decision/" + decision.action().code() + "/" + decision.about();
  }

  /** A source that came out after the decision gives another value than the decided one. */
  static void contradicted(Casebook book, Findings findings) {
    for (Decision decision : book.report().decisions()) {
      for (FactId fact : decision.facts()) {
        if (decision.action() == Action.PIN_FIGURE) {
          book.figure(fact).ifPresent(figure -> contradicted(book, decision, figure, findings));
        }
        if (decision.action() == Action.PIN_DAY) {
          book.event(fact).ifPresent(event -> contradicted(book, decision, event, findings));
        }
      }
    }
  }

  private static void contradicted(
      Casebook book, Decision decision, Casualty figure, Findings findings) {
    Set<String> told = new HashSet<>();
    for (CasualtyReport said : figure.reports()) {
      boolean other = !said.count().agreesWith(Count.exactly(figure.best()));
      boolean first = told.add(said.source() + " " + said.count());
      if (other && first && isNewer(book, said.source(), decision)) {
        String value = Casebook.stated(said.count());
        tell(book, decision, figure.id(), said.evidence(), value, findings);
      }
    }
  }

  private static void contradicted(
      Casebook book, Decision decision, Event event, Findings findings) {
    LocalDate day = Casebook.day(event);
    EventDate date = event.date();
    if (day == null || date == null) {
      return;
    }
    for (EventDate.DateReport said : date.reports()) {
      if (!said.readOn().equals(day) && isNewer(book, said.source(), decision)) {
        String value = said.readOn().toString();
        tell(book, decision, event.id(), said.evidence(), value, findings);
      }
    }
  }

  private static boolean isNewer(Casebook book, Source.Id id, Decision decision) {
    return day(book, id).filter(day -> day.isAfter(decision.when())).isPresent();
  }

  private static Optional<LocalDate> day(Casebook book, Source.Id id) {
    return book.source(id)
        .flatMap(source -> Optional.ofNullable(source.published()))
        .map(Publication::best);
  }

  private static void tell(
      Casebook book,
      Decision decision,
      FactId fact,
      Evidence.Id words,
      String value,
      Findings findings) {
    String file = book.words(words).map(each -> book.file(each.source())).orElse("a source");
    String of =
        book.words(words)
            .flatMap(each -> day(book, each.source()))
            .map(day -> " of " + day)
            .orElse("");
    findings.on(
        fact,
        Optional.of(words),
        book.name(fact)
            + ": decided by "
            + decision.who()
            + " on "
            + decision.when()
            + "; "
            + file
            + of
            + " gives "
            + value
            + ".");
  }
}
