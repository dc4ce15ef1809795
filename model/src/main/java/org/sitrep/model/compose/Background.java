package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.outline.Block;

/** The context: earlier incidents and other theatres, kept apart from the figures. */
final class Background implements Section {
  private static final int ITEMS = 8;

  @Override
  public List<Block> write(Desk desk) {
    List<Event> events = desk.dossier().events(event -> belongs(desk, event));
    List<Casualty> loose =
        desk.dossier().report().casualties().stream()
            .filter(each -> each.salience() == Salience.BACKGROUND)
            .filter(each -> desk.dossier().event(each.event()).isEmpty())
            .toList();
    if (events.isEmpty() && loose.isEmpty()) {
      return List.of();
    }
    List<Block.ItemList.Item> items =
        Stream.concat(
                events.stream().map(event -> item(desk, event)),
                loose.stream().map(each -> item(desk, each)))
            .limit(ITEMS)
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "context", desk.labels().get("context")));
    blocks.add(desk.line(desk.labels().get("context.note")).note());
    blocks.add(new Block.ItemList(Block.ItemList.Kind.BULLETED, items));
    int left = events.size() + loose.size() - items.size();
    More.inAnnex(desk, "more.context", left, EvidenceAnnex.ANCHOR).ifPresent(blocks::add);
    return blocks;
  }

  private static boolean belongs(Desk desk, Event event) {
    return event.salience() == Salience.BACKGROUND && !desk.phrasing().isBare(event);
  }

  private static Block.ItemList.Item item(Desk desk, Event event) {
    Line line = desk.line();
    line.day(event, "overview.undated")
        .fact(event.id().value(), words -> words.text(desk.phrasing().title(event)));
    line.cite(Dossier.evidenceOf(event));
    List<Casualty> tolls = desk.dossier().casualtiesOf(event);
    for (Casualty casualty : tolls) {
      Toll.tell(desk, line.text(desk.labels().get("list.semicolon")), casualty, tolls);
      line.cite(Dossier.evidenceOf(casualty));
    }
    return line.item();
  }

  private static Block.ItemList.Item item(Desk desk, Casualty casualty) {
    Line line = desk.line();
    Toll.tell(desk, line, casualty, List.of());
    desk.phrasing()
        .victims(casualty.victims())
        .ifPresent(who -> line.text(desk.labels().get("comma", who)));
    return line.cite(Dossier.evidenceOf(casualty)).item();
  }
}
