package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.reconcile.Account;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Statement;
import org.sitrep.model.fact.Status;

/** Composes title and bottom line of a report from its reconciled facts, and from nothing else. */
final class BottomLine {
  private static final int MOST_INCIDENTS = 3;
  private static final int MOST_STEPS = 3;

  /** Something agreed, offered or demanded outweighs visits and meetings, however often told. */
  private static final int TERMS = 12;

  private final Wording wording;

  BottomLine(String language) {
    this.wording = new Wording(language);
  }

  /** Title and summary. */
  record Told(String title, List<Statement> statements) {}

  Told of(Account account, List<Entity> entities) {
    List<Event> core =
        account.events().stream().filter(event -> event.salience() == Salience.CORE).toList();
    List<Event> incidents = leading(account, core, true, MOST_INCIDENTS);
    List<Event> steps = leading(account, core, false, MOST_STEPS);
    List<Statement> statements = new ArrayList<>();
    incidents.forEach(incident -> statements.add(incident(account, incident)));
    totals(account).ifPresent(total -> append(statements, total));
    steps.forEach(step -> statements.add(step(step)));
    return new Told(title(account, incidents, core, entities), statements);
  }

  /** Puts a total behind the last sentence on one of its parts; where there is none, by itself. */
  private static void append(List<Statement> statements, Statement total) {
    for (int i = statements.size() - 1; i >= 0; i--) {
      Statement part = statements.get(i);
      if (part.supports().stream().anyMatch(total.supports()::contains)) {
        List<FactId> supports = new ArrayList<>(part.supports());
        total.supports().stream().filter(id -> !supports.contains(id)).forEach(supports::add);
        statements.set(i, new Statement(part.text() + ' ' + total.text(), supports));
        return;
      }
    }
    statements.add(total);
  }

  private static List<Event> leading(
      Account account, List<Event> core, boolean incidents, int most) {
    return core.stream()
        .filter(event -> (event.type().group() == Group.INCIDENT) == incidents)
        .filter(event -> incidents || event.type().group() == Group.DIPLOMATIC)
        .sorted(Comparator.comparingInt((Event event) -> -weight(account, event)))
        .limit(most)
        .sorted(Comparator.comparing(BottomLine::when))
        .toList();
  }

  /** What is told most, and what weighs: dead, and things agreed or offered. */
  private static int weight(Account account, Event event) {
    int dead = killed(account, event).map(c -> 3).orElse(0);
    boolean terms = event.terms() != null && event.type().status() == event.status();
    int settled = event.status() == Status.AGREED ? TERMS : 0;
    int told = event.evidence().size() + 2 * event.formerIds().size();
    return told + dead + settled + (terms ? TERMS : 0);
  }

  private static String when(Event event) {
    if (event.date() == null) {
      return "9999";
    }
    return (event.date().best() == null ? event.date().range().earliest() : event.date().best())
        .toString();
  }

  private static Optional<Casualty> killed(Account account, Event event) {
    return of(account, event, Measure.KILLED);
  }

  private static Optional<Casualty> of(Account account, Event event, Measure measure) {
    return account.casualties().stream()
        .filter(c -> event.id().equals(c.event()) && c.measure() == measure)
        .filter(c -> c.salience() == Salience.CORE && c.best() > 0)
        .max(Comparator.comparingInt(Casualty::best));
  }

  private Statement incident(Account account, Event event) {
    List<FactId> supports = new ArrayList<>(List.of(event.id()));
    List<String> tolls = new ArrayList<>();
    for (Measure measure : List.of(Measure.KILLED, Measure.INJURED, Measure.MISSING)) {
      of(account, event, measure)
          .ifPresent(
              c -> {
                supports.add(c.id());
                tolls.add(wording.toll(c));
              });
    }
    StringBuilder text = new StringBuilder(event.title()).append(wording.on(event.date()));
    if (!tolls.isEmpty()) {
      text.append(": ").append(wording.list(tolls));
    }
    text.append('.');
    Optional<Discrepancy> days =
        account.discrepancies().stream()
            .filter(d -> d.about().equals(event.id()) && d.field() == Discrepancy.Field.DATE)
            .findFirst();
    days.ifPresent(d -> text.append(' ').append(wording.days(d)));
    return new Statement(text.toString(), supports);
  }

  private Optional<Statement> totals(Account account) {
    return account.casualties().stream()
        .filter(c -> c.event() == null && c.salience() == Salience.CORE && !c.totalOf().isEmpty())
        .max(Comparator.comparingInt(c -> c.reports().size()))
        .map(
            c -> {
              List<Integer> parts =
                  account.casualties().stream()
                      .filter(part -> c.totalOf().contains(part.id()))
                      .map(Casualty::best)
                      .toList();
              List<FactId> supports = new ArrayList<>(List.of(c.id()));
              supports.addAll(c.totalOf());
              return new Statement(wording.total(c, parts), supports);
            });
  }

  private Statement step(Event event) {
    String text = event.title() + wording.status(event) + wording.on(event.date()) + '.';
    return new Statement(text, List.of(event.id()));
  }

  private String title(
      Account account, List<Event> incidents, List<Event> core, List<Entity> entities) {
    Set<String> names = new TreeSet<>();
    for (Entity entity : entities) {
      boolean party = entity.country() != null && account.parties().contains(entity.country());
      if (entity.kind() == Entity.Kind.COUNTRY && party) {
        names.add(entity.name());
      }
    }
    @Nullable Event main =
        incidents.stream().findFirst().orElse(core.isEmpty() ? null : core.get(0));
    String what = main == null ? "" : wording.noun(main, incidents.size() > 1);
    String where = String.join("–", names);
    String title = where.isEmpty() || what.isEmpty() ? where + what : where + ": " + what;
    String day = main == null ? "" : wording.month(main.date());
    String whole = day.isEmpty() ? title : title + ", " + day;
    return whole.isEmpty()
        ? wording.plain()
        : whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
  }
}
