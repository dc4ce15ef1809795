package org.sitrep.cli.gate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Source;

/** The facts of one report by name, for people. Days and numbers stand as in report.json. */
public final class FactNames {
  private final Map<FactId, Event> events = new HashMap<>();
  private final Map<FactId, Casualty> figures = new HashMap<>();
  private final Map<Evidence.Id, Evidence> evidence = new HashMap<>();
  private final Map<Source.Id, Source> sources = new HashMap<>();

  /** Names the facts of a report. */
  public FactNames(Report report) {
    report.events().forEach(event -> events.put(event.id(), event));
    report.casualties().forEach(figure -> figures.put(figure.id(), figure));
    report.evidence().forEach(words -> evidence.put(words.id(), words));
    report.sources().forEach(source -> sources.put(source.id(), source));
  }

  /** "2031-05-04 Ferry sinks off Port Lune"; "7 killed (passengers): Ferry sinks …". */
  public String name(FactId id) {
    Event event = events.get(id);
    if (event != null) {
      return title(event);
    }
    Casualty figure = figures.get(id);
    return figure == null ? id.value() : name(figure);
  }

  private String name(Casualty figure) {
    Event.@Nullable Id id = figure.event();
    Event event = id == null ? null : events.get(id);
    String toll = figure.best() + " " + figure.measure().code();
    return toll
        + " ("
        + figure.victims().text()
        + ")"
        + (event == null ? ", over several events" : ", " + title(event));
  }

  private static String title(Event event) {
    String title = event.title();
    String plain = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    EventDate date = event.date();
    return date == null || date.best() == null ? plain : plain + ", " + date.best();
  }

  Salience salience(FactId id) {
    Event event = events.get(id);
    Casualty figure = figures.get(id);
    if (event != null) {
      return event.salience();
    }
    return figure == null ? Salience.DETAIL : figure.salience();
  }

  /** The first words that a fact rests on. */
  public Optional<Evidence> words(FactId id) {
    Event event = events.get(id);
    Casualty figure = figures.get(id);
    Evidence.Id first = null;
    if (event != null) {
      first = event.evidence().get(0);
    } else if (figure != null) {
      first = figure.reports().get(0).evidence();
    }
    return first == null ? Optional.empty() : words(first);
  }

  /** The words of an id. */
  public Optional<Evidence> words(Evidence.Id id) {
    return Optional.ofNullable(evidence.get(id));
  }

  String file(Source.Id id) {
    Source source = sources.get(id);
    return source == null ? id.value() : source.file();
  }
}
