package org.sitrep.model.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Status;
import org.sitrep.model.outline.Block;

/** What the sources announce to come. */
final class Outlook implements Section {
  private static final int ITEMS = 8;

  private static final Set<Status> AHEAD =
      EnumSet.of(Status.PLANNED, Status.ANNOUNCED, Status.PLEDGED);

  @Override
  public List<Block> write(Desk desk) {
    List<Event> ahead =
        desk.dossier().current().stream()
            .filter(event -> isAhead(desk, event) && !desk.phrasing().isBare(event))
            .toList();
    if (ahead.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "outlook", desk.labels().get("outlook")));
    blocks.add(
        new Block.ItemList(
            Block.ItemList.Kind.BULLETED,
            ahead.stream().limit(ITEMS).map(event -> item(desk, event)).toList()));
    More.inAnnex(desk, "more.outlook", ahead.size() - ITEMS, EvidenceAnnex.ANCHOR)
        .ifPresent(blocks::add);
    return blocks;
  }

  /** Tells whether something is announced and its day not past, or not known. */
  static boolean isAhead(Desk desk, Event event) {
    EventDate date = event.date();
    LocalDate asOf = desk.dossier().report().meta().asOf();
    return AHEAD.contains(event.status())
        && event.type().group() != EventType.Group.POSITION
        && (date == null || asOf == null || !date.range().latest().isBefore(asOf));
  }

  /** Tells whether no day is set for it. */
  static boolean isLoose(Event event) {
    EventDate date = event.date();
    return date == null || date.best() == null;
  }

  /** All here is planned; what is more than that is said. */
  private static String status(Desk desk, Event event) {
    return event.status() == Status.PLANNED || desk.phrasing().tellsStatus(event)
        ? desk.labels().get("sentence.end")
        : desk.labels().get("outlook.status", desk.phrasing().status(event.status()));
  }

  private static Block.ItemList.Item item(Desk desk, Event event) {
    return desk.line()
        .day(event, "outlook.open")
        .fact(event.id().value(), words -> words.text(desk.phrasing().title(event)))
        .text(status(desk, event))
        .cite(Dossier.evidenceOf(event))
        .item();
  }
}
