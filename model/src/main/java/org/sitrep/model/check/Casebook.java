package org.sitrep.model.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.CasualtyReport;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Decision;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Rule;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Source;
import org.sitrep.model.match.FactKey;
import org.sitrep.model.match.FactKeys;

/** A report under examination, looked up by id, with the texts of its articles as far as known. */
final class Casebook {
  /** More files than these are counted, not named. */
  private static final int MOST_FILES = 3;

  private final Report report;
  private final Map<Source.Id, String> texts;
  private final FactKeys keys;
  private final Map<Evidence.Id, Evidence> evidence = new HashMap<>();
  private final Map<Source.Id, Source> sources = new HashMap<>();
  private final Map<FactId, Event> events = new HashMap<>();
  private final Map<FactId, Casualty> figures = new HashMap<>();

  Casebook(Report report, Map<Source.Id, String> texts) {
    this.report = report;
    this.texts = texts;
    this.keys = new FactKeys(report);
    report.evidence().forEach(words -> evidence.put(words.id(), words));
    report.sources().forEach(source -> sources.put(source.id(), source));
    report.events().forEach(event -> events.put(event.id(), event));
    report.casualties().forEach(figure -> figures.put(figure.id(), figure));
  }

  Report report() {
    return report;
  }

  Stream<Event> core() {
    return report.events().stream().filter(event -> event.salience() == Salience.CORE);
  }

  /** The figures of the crisis: not those of its background. */
  Stream<Casualty> figures() {
    return report.casualties().stream().filter(figure -> figure.salience() != Salience.BACKGROUND);
  }

  Optional<Casualty> figure(FactId id) {
    return Optional.ofNullable(figures.get(id));
  }

  Optional<Event> event(@Nullable FactId id) {
    return id == null ? Optional.empty() : Optional.ofNullable(events.get(id));
  }

  Optional<Evidence> words(Evidence.Id id) {
    return Optional.ofNullable(evidence.get(id));
  }

  Optional<Source> source(Source.Id id) {
    return Optional.ofNullable(sources.get(id));
  }

  /** The text of an article, where the report carries it or the article was at hand. */
  Optional<String> text(Source source) {
    String own = source.text();
    return Optional.ofNullable(own == null ? texts.get(source.id()) : own);
  }

  /** The name by which people know an article. */
  String file(Source.Id id) {
    return source(id).map(Source::file).orElse(id.value());
  }

  Optional<Place> place(Evidence.Id id) {
    return words(id).map(words -> new Place(words.source(), Optional.of(words.span())));
  }

  /** What a fact is, the same in every report that holds it. */
  String subject(FactId id) {
    return keys.of(id).map(FactKey::text).orElse(id.value());
  }

  /** How many articles with a text of their own the words stand in. */
  int independent(List<Evidence.Id> ids) {
    Set<Source.Id> origins = new LinkedHashSet<>();
    for (Evidence.Id id : ids) {
      words(id)
          .flatMap(words -> source(words.source()))
          .ifPresent(source -> origins.add(source.independent()));
    }
    return origins.size();
  }

  static List<Evidence.Id> evidence(Casualty figure) {
    return figure.reports().stream().map(CasualtyReport::evidence).distinct().toList();
  }

  /** The words that give the adopted number, else the first that are cited for the figure. */
  static Optional<Evidence.Id> adopted(Casualty figure) {
    return figure.reports().stream()
        .filter(said -> said.count().low() == figure.best())
        .findFirst()
        .or(() -> figure.reports().stream().findFirst())
        .map(CasualtyReport::evidence);
  }

  /** Tells whether a person decided that value of the fact. */
  boolean isDecided(FactId fact, Discrepancy.Field field, Decision.Action action) {
    return report.discrepancies().stream()
            .anyMatch(
                dispute ->
                    dispute.about().equals(fact)
                        && dispute.field() == field
                        && dispute.rule() == Rule.DECIDED)
        || report.decisions().stream()
            .anyMatch(decision -> decision.action() == action && decision.facts().contains(fact));
  }

  /** A fact in words: "Ferry sinks off Port Lune (2031-05-04)", "9 killed, Ferry …". */
  String name(FactId id) {
    Optional<Event> event = event(id);
    if (event.isPresent()) {
      return title(event.get());
    }
    return figure(id).map(this::name).orElse(id.value());
  }

  String name(Casualty figure) {
    String toll = figure.best() + " " + figure.measure().code();
    return toll + event(figure.event()).map(event -> ", " + title(event)).orElse(" in all");
  }

  static String title(Event event) {
    String title =
        event.title().endsWith(".")
            ? event.title().substring(0, event.title().length() - 1)
            : event.title();
    LocalDate day = day(event);
    return day == null ? title : title + " (" + day + ")";
  }

  static @Nullable LocalDate day(Event event) {
    EventDate date = event.date();
    return date == null ? null : date.best();
  }

  /** "a.txt, b.txt", of many the first two and how many more. */
  static String some(List<String> files) {
    List<String> each = files.stream().distinct().toList();
    return each.size() <= MOST_FILES
        ? String.join(", ", each)
        : each.get(0) + ", " + each.get(1) + " and " + (each.size() - 2) + " more";
  }

  /** A count as stated: "9", "at least 9", "up to 9", "9 to 11". */
  static String stated(Count count) {
    if (count.isOpen()) {
      return "at least " + count.low();
    }
    if (count.low() == 0 && !count.isExact()) {
      return "up to " + count.high();
    }
    return count.isExact() ? Integer.toString(count.low()) : count.low() + " to " + count.high();
  }
}
