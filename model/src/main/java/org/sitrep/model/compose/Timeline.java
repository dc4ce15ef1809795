package org.sitrep.model.compose;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.outline.Block;

/**
 * The core events on a strip of days. The {@link Chronology} of the annex carries the same data,
 * and more, as a table; where there is nothing to draw, the body has none.
 */
final class Timeline implements Section {
  @Override
  public List<Block> write(Desk desk) {
    List<Event> events = desk.dossier().events(event -> belongs(desk, event));
    return new TimelineFigure(desk)
        .draw(events)
        .map(
            figure ->
                List.of(new Block.Heading(1, "timeline", desk.labels().get("timeline")), figure))
        .orElse(List.of());
  }

  /**
   * What is still ahead without a day is left to the outlook, what is only said to the positions; a
   * title that says no more than who did something tells nothing.
   */
  static boolean belongs(Desk desk, Event event) {
    boolean told =
        event.salience() != Salience.BACKGROUND
            && event.type().group() != EventType.Group.POSITION
            && !desk.phrasing().isBare(event);
    return told && !(Outlook.isAhead(desk, event) && Outlook.isLoose(event));
  }

  /** The days that sources give beside the adopted one, in the shortest form. */
  static List<String> otherDays(Desk desk, Event event) {
    LocalDate best = Dossier.firstDay(event);
    return best == null
        ? List.of()
        : disputedDays(event).stream().map(day -> desk.days().beside(day, best)).toList();
  }

  static List<LocalDate> disputedDays(Event event) {
    EventDate date = event.date();
    LocalDate best = date == null ? null : date.best();
    if (date == null || best == null) {
      return List.of();
    }
    return date.reports().stream()
        .map(report -> report.date())
        .filter(day -> !day.equals(best))
        .distinct()
        .sorted()
        .toList();
  }
}
