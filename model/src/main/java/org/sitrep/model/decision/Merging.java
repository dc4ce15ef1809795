package org.sitrep.model.decision;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.Evidence;

/** Makes one event of two. */
final class Merging {
  private final Draft draft;

  Merging(Draft draft) {
    this.draft = draft;
  }

  /** Lets an event take over another one with its figures. */
  Event.Id merge(Event event, Event other) {
    List<Evidence.Id> words = EventEdit.union(event.evidence(), other.evidence());
    boolean others = draft.isPinned(other.id()) && !draft.isPinned(event.id());
    EventDate date =
        others ? Days.joined(other.date(), event.date()) : Days.joined(event.date(), other.date());
    Event merged =
        new EventEdit(event)
            .with(other)
            .date(date)
            .evidence(words, draft.independent(words))
            .done();
    draft.put(merged);
    draft.readdress(other.id(), Optional.of(event.id()));
    for (Casualty figure : draft.figuresOf(other.id())) {
      move(figure, event);
    }
    if (others) {
      draft.pin(event.id());
    }
    draft.inherit(other.id(), event.id());
    draft.remove(other.id());
    if (date != null && date.best() != null) {
      new Disputes(draft).day(merged, date.best());
    }
    return event.id();
  }

  /**
   * A figure joins the one of the same measure and victims. The number of that one stands, unless a
   * person gave the other's.
   */
  private void move(Casualty figure, Event event) {
    Optional<Casualty> twin =
        draft.figuresOf(event.id()).stream()
            .filter(other -> other.measure() == figure.measure())
            .filter(other -> isSame(figure, other))
            .findFirst();
    if (twin.isEmpty()) {
      draft.put(FigureEdit.moved(figure, event.id()));
      return;
    }
    Casualty joined = FigureEdit.joined(twin.get(), figure);
    draft.remove(figure.id());
    boolean own = draft.isPinned(joined.id());
    if (own || draft.isPinned(figure.id())) {
      joined = FigureEdit.pinned(joined, own ? joined.best() : figure.best());
      draft.pin(joined.id());
    }
    draft.put(joined);
    if (figure.best() != joined.best() || draft.isPinned(joined.id())) {
      new Disputes(draft).count(joined, joined.best());
    }
  }

  /** The same people, as far as the words tell: the same number, or neither a part of its event. */
  private boolean isSame(Casualty figure, Casualty other) {
    boolean part =
        draft.figures().stream()
            .filter(total -> total.event() != null)
            .anyMatch(
                total ->
                    total.totalOf().contains(figure.id()) || total.totalOf().contains(other.id()));
    return figure.best() == other.best() || !part;
  }
}
