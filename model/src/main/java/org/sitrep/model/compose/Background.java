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
    List<Event> events = desk.dossier().events(event -> event.salience() == Salience.BACKGROUND);
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
    More.note(desk, "more.context", left).ifPresent(blocks::add);
    return blocks;
  }

  private static Block.ItemList.Item item(Desk desk, Event event) {
    Line line = desk.line();
    line.strong(
        desk.phrasing()
            .day(event.date())
            .map(day -> desk.labels().get("overview.day", day))
            .orElseGet(() -> desk.labels().get("overview.undated")));
    line.text(" ").fact(event.id().value(), words -> words.text(event.title()));
    line.cite(Dossier.evidenceOf(event));
    for (Casualty casualty : desk.dossier().casualtiesOf(event)) {
      line.text(desk.labels().get("list.semicolon"));
      toll(desk, line, casualty);
    }
    return line.item();
  }

  private static Block.ItemList.Item item(Desk desk, Casualty casualty) {
    Line line = desk.line();
    toll(desk, line, casualty);
    line.text(desk.labels().get("comma", casualty.victims().text()));
    return line.item();
  }

  private static void toll(Desk desk, Line line, Casualty casualty) {
    String value = desk.counts().value(casualty);
    String measure = desk.phrasing().measure(casualty.measure());
    line.fact(casualty.id().value(), words -> words.text(desk.labels().get("toll", value, measure)))
        .cite(Dossier.evidenceOf(casualty));
  }
}
