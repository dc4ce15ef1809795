package org.sitrep.model.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.CasualtyReport;
import org.sitrep.model.fact.ContentHash;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.Evidence;

/** Makes an event of its own of what some articles tell of an event. */
final class Splitting {
  private final Draft draft;
  private final Act.Split act;

  Splitting(Draft draft, Act.Split act) {
    this.draft = draft;
    this.act = act;
  }

  Result split(Event event, Result result) {
    for (String file : act.files()) {
      if (draft.source(file).isEmpty()) {
        return result.refused("the report has no source '" + file + "'");
      }
    }
    List<Evidence.Id> moving = event.evidence().stream().filter(this::moves).toList();
    List<Evidence.Id> staying = event.evidence().stream().filter(id -> !moves(id)).toList();
    if (moving.isEmpty() || staying.isEmpty()) {
      String all = moving.isEmpty() ? "none" : "all";
      return result.refused(all + " of the event's words stand in these articles");
    }
    Event.Id id = new Event.Id("event-" + ContentHash.of("split:" + moving.get(0).value()));
    Event own = own(event, id, moving);
    draft.put(
        new EventEdit(event)
            .date(stayingDate(event))
            .evidence(staying, draft.independent(staying))
            .done());
    draft.put(own);
    for (Casualty figure : draft.figuresOf(event.id())) {
      split(figure, id);
    }
    return result.applied(event.id(), id);
  }

  private Event own(Event event, Event.Id id, List<Evidence.Id> moving) {
    String title = act.title();
    return new EventEdit(event)
        .id(id, List.of())
        .title(title == null ? event.title() : title)
        .date(date(event, true))
        .evidence(moving, draft.independent(moving))
        .done();
  }

  private @Nullable EventDate stayingDate(Event event) {
    EventDate told = date(event, false);
    LocalDate day = event.date() == null ? null : event.date().best();
    return day != null && draft.isPinned(event.id()) ? Days.pinned(told, day) : told;
  }

  /** The date by the articles that move or stay; the whole interval where they give no day. */
  private @Nullable EventDate date(Event event, boolean moving) {
    EventDate date = event.date();
    if (date == null) {
      return null;
    }
    EventDate told =
        Days.told(
            date.reports().stream().filter(report -> moves(report.evidence()) == moving).toList());
    return told == null ? new EventDate(date.range(), null, date.precision(), List.of()) : told;
  }

  private void split(Casualty figure, Event.Id own) {
    List<CasualtyReport> moving = new ArrayList<>(figure.reports());
    moving.removeIf(said -> !moves(said.evidence()));
    List<CasualtyReport> staying = new ArrayList<>(figure.reports());
    staying.removeAll(moving);
    if (moving.isEmpty()) {
      return;
    }
    if (staying.isEmpty()) {
      draft.put(FigureEdit.moved(figure, own));
      return;
    }
    Casualty left = FigureEdit.on(figure, staying);
    draft.put(draft.isPinned(figure.id()) ? FigureEdit.pinned(left, figure.best()) : left);
    String key = "split:" + figure.measure().code() + ':' + moving.get(0).evidence().value();
    Casualty.Id id = new Casualty.Id("cas-" + ContentHash.of(key));
    draft.put(FigureEdit.named(FigureEdit.on(figure, moving), id, own));
  }

  private boolean moves(Evidence.Id id) {
    return draft.sourceOf(id).filter(source -> act.files().contains(source.file())).isPresent();
  }
}
