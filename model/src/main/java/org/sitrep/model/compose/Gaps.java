package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.outline.Block;

/** What no source states of the core incidents, as far as the fields of the report show. */
final class Gaps implements Section {
  static final String ANCHOR = "gaps";

  private static final int INCIDENTS = 4;

  private final List<Gap> gaps =
      List.of(
          new Gap(
              "gaps.actor",
              (desk, event) ->
                  hasActor(event) && event.actors().isEmpty() && event.claimedBy().isEmpty()),
          new Gap("gaps.day", (desk, event) -> event.date() == null),
          new Gap("gaps.killed", (desk, event) -> figures(desk, event, Measure.KILLED).isEmpty()),
          new Gap("gaps.injured", (desk, event) -> figures(desk, event, Measure.INJURED).isEmpty()),
          new Gap(
              "gaps.victims", (desk, event) -> isFaceless(figures(desk, event, Measure.KILLED))),
          new Gap(
              "gaps.instrument", (desk, event) -> hasActor(event) && event.instrument() == null));

  private record Gap(String label, Missing missing) {}

  private interface Missing {
    boolean in(Desk desk, Event event);
  }

  @Override
  public List<Block> write(Desk desk) {
    List<Event> incidents =
        desk.dossier().core().stream()
            .filter(event -> event.type().group() == EventType.Group.INCIDENT)
            .filter(event -> !Outlook.isAhead(desk, event))
            .toList();
    List<Block.ItemList.Item> items = new ArrayList<>();
    for (Gap gap : gaps) {
      List<Event> open = filter(incidents, event -> gap.missing().in(desk, event));
      if (!open.isEmpty()) {
        items.add(named(desk, gap, open).item());
      }
    }
    return items.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(1, ANCHOR, desk.labels().get("gaps")),
            new Block.ItemList(Block.ItemList.Kind.BULLETED, items));
  }

  /** Each incident with the sources that tell of it, none of which states what is missing. */
  private static Line named(Desk desk, Gap gap, List<Event> events) {
    Line line = desk.line(desk.labels().get(gap.label()));
    String separator = " ";
    for (Event event : events.subList(0, Math.min(INCIDENTS, events.size()))) {
      line.text(separator).text(desk.phrasing().incident(event)).cite(Dossier.evidenceOf(event));
      separator = desk.labels().get("list.semicolon");
    }
    int more = events.size() - INCIDENTS;
    if (more > 0) {
      line.text(separator)
          .text(desk.labels().counted("gaps.more", more, desk.counts().number(more)));
    }
    return line.text(desk.labels().get("sentence.end"));
  }

  /** A disaster (no code in PLOVER, which codes what actors do) has neither actor nor weapon. */
  private static boolean hasActor(Event event) {
    return !event.type().plover().equals("NONE");
  }

  private static List<Casualty> figures(Desk desk, Event event, Measure measure) {
    return desk.dossier().casualtiesOf(event).stream()
        .filter(each -> each.measure() == measure)
        .toList();
  }

  private static boolean isFaceless(List<Casualty> killed) {
    return !killed.isEmpty() && killed.stream().allMatch(each -> isFaceless(each.victims()));
  }

  private static boolean isFaceless(Victims victims) {
    return victims.sex() == null && victims.ages() == null;
  }

  private static List<Event> filter(List<Event> events, Predicate<Event> wanted) {
    return events.stream().filter(wanted).toList();
  }
}
