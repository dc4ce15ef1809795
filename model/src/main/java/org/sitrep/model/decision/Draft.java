package org.sitrep.model.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.ContentHash;
import org.sitrep.model.fact.Decision;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Unplaced;

/** A report on the desk: its facts in lists that can be changed. */
final class Draft {
  private final Report report;
  private final List<Event> events;
  private final List<Casualty> figures;
  private final List<Discrepancy> disputes;
  private final List<Evidence> evidence;
  private final List<Entity> entities;
  private final List<Unplaced> unplaced;
  private final Map<Source.Id, Source> sources = new HashMap<>();
  private final Set<FactId> pinned = new HashSet<>();

  Draft(Report report) {
    this.report = report;
    this.events = new ArrayList<>(report.events());
    this.figures = new ArrayList<>(report.casualties());
    this.disputes = new ArrayList<>(report.discrepancies());
    this.evidence = new ArrayList<>(report.evidence());
    this.entities = new ArrayList<>(report.entities());
    this.unplaced = new ArrayList<>(report.unplaced());
    report.sources().forEach(source -> sources.put(source.id(), source));
  }

  /** The report as it stands now. */
  Report report(List<Decision> decisions) {
    events.sort(Comparator.comparing(Draft::when).thenComparing(event -> event.id().value()));
    return new Report(
        report.meta(),
        report.sources(),
        inOrder(),
        entities,
        events,
        figures,
        disputes,
        report.summary(),
        unplaced,
        report.diagnostics(),
        decisions.stream().map(this::withLivingFacts).toList());
  }

  private static String when(Event event) {
    EventDate date = event.date();
    if (date == null) {
      return "9999";
    }
    return (date.best() == null ? date.range().earliest() : date.best()).toString();
  }

  private List<Evidence> inOrder() {
    Map<Source.Id, Integer> order = new HashMap<>();
    report.sources().forEach(source -> order.put(source.id(), order.size()));
    return evidence.stream()
        .sorted(
            Comparator.comparing((Evidence words) -> order.getOrDefault(words.source(), 0))
                .thenComparingInt(Evidence::start)
                .thenComparingInt(Evidence::end))
        .toList();
  }

  /** A later decision can take away what an earlier one changed. */
  private Decision withLivingFacts(Decision decision) {
    Set<FactId> living = new HashSet<>();
    events.forEach(event -> living.add(event.id()));
    figures.forEach(figure -> living.add(figure.id()));
    return new Decision(
        decision.action(),
        decision.about(),
        decision.value(),
        decision.who(),
        decision.when(),
        decision.why(),
        decision.origin(),
        decision.outcome(),
        decision.remark(),
        decision.facts().stream().filter(living::contains).toList());
  }

  List<Event> events() {
    return events;
  }

  List<Casualty> figures() {
    return figures;
  }

  List<Casualty> figuresOf(Event.Id event) {
    return figures.stream().filter(figure -> event.equals(figure.event())).toList();
  }

  List<Entity> entities() {
    return entities;
  }

  Optional<Source> source(String file) {
    return report.sources().stream().filter(source -> source.file().equals(file)).findFirst();
  }

  Optional<Event> event(FactId id) {
    return events.stream().filter(event -> event.id().equals(id)).findFirst();
  }

  Optional<Casualty> figure(FactId id) {
    return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
  }

  private Optional<Discrepancy> dispute(FactId about, Discrepancy.Field field) {
    return disputes.stream()
        .filter(dispute -> dispute.about().equals(about) && dispute.field() == field)
        .findFirst();
  }

  /** Notes that a person gave the day of an event or the number of a figure. */
  void pin(FactId fact) {
    pinned.add(fact);
  }

  /** Tells whether what a person gave stands against whatever is done to the fact later. */
  boolean isPinned(FactId fact) {
    return pinned.contains(fact);
  }

  /** Puts an event in the place of the one with its id, or behind all others. */
  void put(Event event) {
    int at = events.stream().map(Event::id).toList().indexOf(event.id());
    if (at < 0) {
      events.add(event);
    } else {
      events.set(at, event);
    }
  }

  /** Puts a figure in the place of the one with its id, or behind all others. */
  void put(Casualty figure) {
    int at = figures.stream().map(Casualty::id).toList().indexOf(figure.id());
    if (at < 0) {
      figures.add(figure);
    } else {
      figures.set(at, figure);
    }
  }

  /** Puts a disagreement in the place of the one on the same point. */
  void put(Discrepancy dispute) {
    disputes.removeIf(
        other -> other.about().equals(dispute.about()) && other.field() == dispute.field());
    disputes.add(dispute);
  }

  void put(Evidence words) {
    if (evidence.stream().noneMatch(other -> other.id().equals(words.id()))) {
      evidence.add(words);
    }
  }

  /** Takes an event out; its figures stay, and are the caller's matter. */
  void remove(Event.Id id) {
    events.removeIf(event -> event.id().equals(id));
    disputes.removeIf(dispute -> dispute.about().equals(id));
    readdress(id, Optional.empty());
  }

  /** Takes a figure out, also of the totals that it is a part of. */
  void remove(Casualty.Id id) {
    figures.removeIf(figure -> figure.id().equals(id));
    disputes.removeIf(dispute -> dispute.about().equals(id));
    figures.replaceAll(figure -> FigureEdit.withoutPart(figure, id));
  }

  /** Hands the disagreements about an event to another one that has none on the same point. */
  void inherit(Event.Id from, Event.Id to) {
    for (Discrepancy dispute : List.copyOf(disputes)) {
      if (dispute.about().equals(from) && dispute(to, dispute.field()).isEmpty()) {
        String id = "dis-" + ContentHash.of(to.value() + ':' + dispute.field().code());
        disputes.add(
            new Discrepancy(
                new Discrepancy.Id(id),
                to,
                dispute.field(),
                dispute.positions(),
                dispute.chosen(),
                dispute.rule()));
      }
    }
  }

  /** Lets what names an event as cause or anchor name another one, or none. */
  void readdress(Event.Id from, Optional<Event.Id> to) {
    UnaryOperator<Event.Id> other = id -> id.equals(from) ? to.orElse(from) : id;
    events.replaceAll(
        event ->
            new EventEdit(event)
                .causes(
                    event.causes().stream()
                        .filter(cause -> to.isPresent() || !cause.equals(from))
                        .map(other)
                        .filter(cause -> !cause.equals(event.id()))
                        .distinct()
                        .toList())
                .date(Days.readdress(event.date(), from, to))
                .done());
  }

  /** Lists words as unplaced that no fact rests on any more. */
  void unplace(List<Evidence.Id> words, String reason) {
    Set<Evidence.Id> used = new HashSet<>();
    events.forEach(event -> used.addAll(event.evidence()));
    figures.forEach(figure -> figure.reports().forEach(said -> used.add(said.evidence())));
    words.stream()
        .distinct()
        .filter(id -> !used.contains(id))
        .forEach(id -> unplaced.add(new Unplaced(id, reason)));
  }

  /** The article that words stand in; empty for words that the report does not hold. */
  Optional<Source> sourceOf(Evidence.Id id) {
    return evidence.stream()
        .filter(words -> words.id().equals(id))
        .flatMap(words -> Stream.ofNullable(sources.get(words.source())))
        .findFirst();
  }

  /** How many sources with a text of their own these words stand in. */
  int independent(List<Evidence.Id> words) {
    return (int)
        words.stream()
            .flatMap(id -> sourceOf(id).stream())
            .map(Source::independent)
            .distinct()
            .count();
  }
}
