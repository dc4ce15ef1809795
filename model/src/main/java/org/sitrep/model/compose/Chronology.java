package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column.Kind;

/**
 * All events in order of time, as a table: the timeline of the body and what it has no room for.
 */
final class Chronology implements Section {
  static final String ANCHOR = "chronology";

  private static final int ROWS = 120;

  @Override
  public List<Block> write(Desk desk) {
    List<Event> events = desk.dossier().events(event -> Timeline.belongs(desk, event));
    if (events.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, ANCHOR, desk.labels().get("chronology")));
    blocks.add(table(desk, Heaviest.events(desk, events, ROWS)));
    More.note(desk, "more.events", events.size() - ROWS).ifPresent(blocks::add);
    return blocks;
  }

  private static Block table(Desk desk, List<Event> events) {
    Tables table =
        new Tables(desk, "chronology")
            .column("day", Kind.SHORT)
            .column("event", Kind.TEXT)
            .column("sources", Kind.SHORT);
    String before = "";
    for (Event event : events) {
      String day = desk.phrasing().day(event.date()).orElse("");
      boolean repeats =
          !day.isEmpty() && day.equals(before) && Timeline.disputedDays(event).isEmpty();
      table.headed(
          repeats ? desk.line() : day(desk, event),
          told(desk, event),
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
    List<String> others = Timeline.otherDays(desk, event);
    if (!others.isEmpty()) {
      line.muted(desk.labels().get("timeline.also", desk.phrasing().joined(others)));
    }
    return line;
  }

  private static Line told(Desk desk, Event event) {
    Line line =
        desk.line().fact(event.id().value(), words -> words.text(desk.phrasing().title(event)));
    desk.phrasing()
        .place(event)
        .filter(place -> isWhere(event) && !isNamed(place, desk.phrasing().title(event)))
        .ifPresent(place -> line.muted(desk.labels().get("parenthesis", place)));
    String instrument = event.instrument();
    if (instrument != null) {
      line.text(desk.labels().get("timeline.instrument", Text.brief(instrument, 60)));
    }
    String key = "status." + event.status().code() + ".remark";
    if (desk.labels().has(key) && !desk.phrasing().tellsStatus(event)) {
      line.muted(desk.labels().get(key));
    }
    return line;
  }

  /** Of a step in diplomacy the country alone says nothing about where it was taken. */
  private static boolean isWhere(Event event) {
    return event.type().group() != EventType.Group.DIPLOMATIC || !event.places().isEmpty();
  }

  /** Whether the title names the narrowest place already. */
  private static boolean isNamed(String place, String title) {
    int comma = place.indexOf(',');
    return title.contains(comma < 0 ? place : place.substring(0, comma));
  }
}
