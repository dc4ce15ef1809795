package org.sitrep.model.decision;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Decision.Action;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Source;
import org.sitrep.model.match.FactReference;

/** Applies one decision to a draft. */
final class Clerk implements Act.Visitor<Result> {
  private final Draft draft;
  private final Map<Source.Id, String> texts;
  private final Instruction instruction;

  Clerk(Draft draft, Map<Source.Id, String> texts, Instruction instruction) {
    this.draft = draft;
    this.texts = texts;
    this.instruction = instruction;
  }

  @Override
  public Result pinDay(Act.PinDay act) {
    Result result = Result.of(Action.PIN_DAY, act.event(), act.day().toString());
    return onEvent(
        result,
        act.event(),
        event -> {
          new Disputes(draft).day(event, act.day());
          draft.put(new EventEdit(event).date(Days.pinned(event.date(), act.day())).done());
          draft.pin(event.id());
          return result.applied(event.id());
        });
  }

  @Override
  public Result pinFigure(Act.PinFigure act) {
    Result result = Result.of(Action.PIN_FIGURE, act.figure(), Integer.toString(act.number()));
    List<Casualty> figures =
        act.figure().in(draft.report(List.of())).stream()
            .flatMap(id -> draft.figure(id).stream())
            .toList();
    if (figures.size() != 1) {
      return result.unclear(act.figure(), figures.stream().map(Casualty::id).toList());
    }
    Casualty figure = figures.get(0);
    new Disputes(draft).count(figure, act.number());
    draft.put(FigureEdit.pinned(figure, act.number()));
    draft.pin(figure.id());
    return result.applied(figure.id());
  }

  @Override
  public Result merge(Act.Merge act) {
    Result result = Result.of(Action.MERGE, act.event(), act.with().toString());
    return onEvent(
        result,
        act.event(),
        event ->
            onEvent(
                result,
                act.with(),
                other -> {
                  if (event.id().equals(other.id())) {
                    return result.refused("the two are one event already");
                  }
                  return result.applied(new Merging(draft).merge(event, other));
                }));
  }

  @Override
  public Result split(Act.Split act) {
    Result result = Result.of(Action.SPLIT, act.event(), String.join(", ", act.files()));
    return onEvent(result, act.event(), event -> new Splitting(draft, act).split(event, result));
  }

  @Override
  public Result rename(Act.Rename act) {
    Result result = Result.of(Action.RENAME, act.event(), act.title());
    return onEvent(
        result,
        act.event(),
        event -> {
          draft.put(new EventEdit(event).title(act.title()).done());
          return result.applied(event.id());
        });
  }

  @Override
  public Result setSalience(Act.SetSalience act) {
    Salience salience = act.salience();
    Result result = Result.of(Action.SET_SALIENCE, act.fact(), salience.code());
    return onFact(
        result,
        act.fact(),
        id -> {
          draft.event(id).ifPresent(event -> weigh(event, salience));
          draft.figure(id).ifPresent(figure -> draft.put(FigureEdit.weighed(figure, salience)));
          return result.applied(id);
        });
  }

  private void weigh(Event event, Salience salience) {
    draft.put(new EventEdit(event).salience(salience).done());
    draft.figuresOf(event.id()).forEach(figure -> draft.put(FigureEdit.weighed(figure, salience)));
  }

  @Override
  public Result drop(Act.Drop act) {
    Result result = Result.of(Action.DROP, act.fact(), null);
    return onFact(
        result,
        act.fact(),
        id -> {
          draft.event(id).ifPresent(this::drop);
          draft.figure(id).ifPresent(this::drop);
          return result.applied();
        });
  }

  private void drop(Event event) {
    draft.figuresOf(event.id()).forEach(this::drop);
    draft.remove(event.id());
    draft.unplace(event.evidence(), reason());
  }

  private void drop(Casualty figure) {
    draft.remove(figure.id());
    List<Evidence.Id> words =
        figure.reports().stream().map(Casualty.CasualtyReport::evidence).toList();
    draft.unplace(words, reason());
  }

  private String reason() {
    return "dropped by decision of " + instruction.who() + ": " + instruction.why();
  }

  @Override
  public Result addEvent(Act.AddEvent act) {
    Result result = Result.of(Action.ADD, act.type().name(), act.title());
    return new Addition(draft, texts, result).event(act);
  }

  @Override
  public Result addFigure(Act.AddFigure act) {
    String number = act.count().low() + (act.count().isOpen() ? "+" : "");
    Result result = Result.of(Action.ADD, act.measure().code() + " of: " + act.event(), number);
    return onEvent(
        result, act.event(), event -> new Addition(draft, texts, result).figure(act, event));
  }

  private Result onEvent(Result result, FactReference named, Function<Event, Result> act) {
    List<Event> events =
        named.in(draft.report(List.of())).stream().flatMap(id -> draft.event(id).stream()).toList();
    return events.size() == 1
        ? act.apply(events.get(0))
        : result.unclear(named, events.stream().map(Event::id).toList());
  }

  private Result onFact(Result result, FactReference named, Function<FactId, Result> act) {
    List<FactId> facts = named.in(draft.report(List.of()));
    return facts.size() == 1 ? act.apply(facts.get(0)) : result.unclear(named, facts);
  }
}
