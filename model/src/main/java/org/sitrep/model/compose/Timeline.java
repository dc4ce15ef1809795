package org.sitrep.model.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column.Kind;

/** The timeline, drawn and as a table. Words of the parties have a section of their own. */
final class Timeline implements Section {
  private static final int ROWS = 18;

  @Override
  public List<Block> write(Desk desk) {
    List<Event> events = desk.dossier().events(event -> belongs(desk, event));
    if (events.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "timeline", desk.labels().get("timeline")));
    new TimelineFigure(desk).draw(events).ifPresent(blocks::add);
    blocks.add(table(desk, Heaviest.events(desk, events, ROWS)));
    More.note(desk, "more.events", events.size() - ROWS).ifPresent(blocks::add);
    return blocks;
  }

  /** What is still ahead without a day is left to the outlook. */
  private static boolean belongs(Desk desk, Event event) {
    boolean told =
        event.salience() == Salience.CORE
            || (event.salience() == Salience.DETAIL
                && event.type().group() != EventType.Group.POSITION);
    return told && !(Outlook.isAhead(desk, event) && Outlook.isLoose(event));
  }

  private static Block table(Desk desk, List<Event> events) {
    Tables table =
        new Tables(desk, "timeline")
            .column("day", Kind.SHORT)
            .column("event", Kind.TEXT)
            .column("place", Kind.SHORT)
            .column("sources", Kind.SHORT);
    LocalDate before = null;
    for (Event event : events) {
      LocalDate day = Dossier.firstDay(event);
      boolean repeats = day != null && day.equals(before) && disputedDays(event).isEmpty();
      table.headed(
          repeats ? desk.line() : day(desk, event),
          told(desk, event),
          desk.line(desk.phrasing().place(event).orElse("")),
          desk.line().cite(Dossier.evidenceOf(event)));
      before = day;
    }
    return table.build();
  }

  private static Line day(Desk desk, Event event) {
    Line line = desk.line();
    desk.phrasing()
        .day(event.date())
        .ifPresentOrElse(line::text, () -> line.muted(desk.labels().get("not-stated")));
    List<String> others = otherDays(desk, event);
    if (!others.isEmpty()) {
      line.muted(desk.labels().get("timeline.also", desk.phrasing().joined(others)));
    }
    return line;
  }

  private static Line told(Desk desk, Event event) {
    Line line =
        desk.line().fact(event.id().value(), words -> words.text(desk.phrasing().title(event)));
    String instrument = event.instrument();
    if (instrument != null) {
      line.text(desk.labels().get("timeline.instrument", Text.brief(instrument, 60)));
    }
    String key = "status." + event.status().code() + ".remark";
    if (desk.labels().has(key)) {
      line.muted(desk.labels().get(key));
    }
    return line;
  }

  /** The days that sources give beside the adopted one, in the shortest form. */
  static List<String> otherDays(Desk desk, Event event) {
    LocalDate best = Dossier.firstDay(event);
    return best == null
        ? List.of()
        : disputedDays(event).stream().map(day -> desk.days().beside(day, best)).toList();
  }

  private static List<LocalDate> disputedDays(Event event) {
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
