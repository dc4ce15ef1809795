package org.sitrep.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;

/**
 * Leads a fact back to the sentences it rests on and the rule that chose it, as lines of text. Days
 * and numbers stand as in report.json, so that they can be looked up there.
 */
final class Explanation {
  private final Report report;
  private final Map<Evidence.Id, Evidence> evidence = new LinkedHashMap<>();
  private final Map<Source.Id, Source> sources = new LinkedHashMap<>();
  private final Map<Entity.Id, Entity> entities = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  Explanation(Report report) {
    this.report = report;
    report.evidence().forEach(quote -> evidence.put(quote.id(), quote));
    report.sources().forEach(source -> sources.put(source.id(), source));
    report.entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  /** The lines on these facts, a blank line between two. */
  String of(List<FactId> facts) {
    for (FactId fact : facts) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      report.events().stream().filter(event -> event.id().equals(fact)).forEach(this::explain);
      report.casualties().stream().filter(cas -> cas.id().equals(fact)).forEach(this::explain);
    }
    return text.toString();
  }

  private void explain(Event event) {
    line(0, event.id().value() + "  " + event.title());
    line(
        1,
        event.type().name()
            + ", "
            + event.status().code()
            + ", "
            + event.salience().code()
            + ", confidence "
            + event.confidence().code());
    EventDate date = event.date();
    if (date != null) {
      line(1, "day: " + day(date));
      for (EventDate.DateReport said : date.reports()) {
        String read = said.readOn().equals(said.date()) ? "" : ", read on as " + said.readOn();
        line(2, said.date() + read + ", \"" + said.text() + "\": " + place(said.evidence()));
      }
    }
    line(1, "rests on:");
    event.evidence().forEach(this::quote);
    event.causes().forEach(cause -> line(1, "caused by: " + title(cause)));
    choices(event.id());
  }

  private void explain(Casualty figure) {
    line(
        0,
        figure.id().value()
            + "  "
            + figure.best()
            + " "
            + figure.measure().code()
            + (figure.count().isExact() ? ", " : " (" + range(figure.count()) + "), ")
            + figure.victims().text());
    line(1, figure.salience().code() + (figure.disputed() ? ", disputed" : ""));
    Event.@Nullable Id event = figure.event();
    line(1, event == null ? "total over several events" : "of: " + title(event));
    figure.totalOf().forEach(part -> line(1, "total with the part: " + part.value()));
    line(1, "rests on:");
    for (Casualty.CasualtyReport said : figure.reports()) {
      line(2, range(said.count()) + attribution(said.attributedTo()) + ": \"" + said.text() + "\"");
      quote(said.evidence());
    }
    choices(figure.id());
  }

  private void choices(FactId about) {
    for (Discrepancy point : report.discrepancies()) {
      if (point.about().equals(about)) {
        line(1, "the sources differ on the " + point.field().code() + ":");
        for (Discrepancy.Position position : point.positions()) {
          String who =
              position.sources().stream().map(this::name).collect(Collectors.joining(", "));
          line(2, position.value() + ": " + who);
        }
        line(
            2,
            "adopted: "
                + (point.chosen() == null ? "none" : point.chosen())
                + ", by the rule "
                + point.rule().code());
      }
    }
  }

  private String title(Event.Id id) {
    return report.events().stream()
        .filter(event -> event.id().equals(id))
        .map(event -> event.title() + " (" + id.value() + ")")
        .collect(Collectors.joining());
  }

  private String attribution(List<Entity.Id> ids) {
    String names =
        ids.stream()
            .map(entities::get)
            .filter(Objects::nonNull)
            .map(Entity::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : ", according to " + names;
  }

  private void quote(Evidence.Id id) {
    Evidence quote = evidence.get(id);
    if (quote != null) {
      line(2, place(id) + ": \"" + quote.quote().replaceAll("\\s+", " ") + "\"");
    }
  }

  private String place(Evidence.Id id) {
    Evidence quote = evidence.get(id);
    return quote == null
        ? id.value()
        : name(quote.source()) + " " + quote.start() + "-" + quote.end();
  }

  private String name(Source.Id id) {
    Source source = sources.get(id);
    if (source == null) {
      return id.value();
    }
    String publisher = source.publisher();
    return publisher == null ? source.file() : publisher + ", " + source.file();
  }

  private static String day(EventDate date) {
    String range =
        date.range().isDay() ? "" : date.range().earliest() + " to " + date.range().latest();
    if (date.best() == null) {
      return range;
    }
    return date.best() + (range.isEmpty() ? "" : " (" + range + ")");
  }

  private static String range(Count count) {
    if (count.isExact()) {
      return String.valueOf(count.low());
    }
    return count.isOpen() ? "at least " + count.low() : count.low() + " to " + count.high();
  }

  private void line(int depth, String words) {
    text.append("  ".repeat(depth)).append(words).append('\n');
  }
}
