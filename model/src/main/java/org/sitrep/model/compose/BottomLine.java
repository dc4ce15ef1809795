package org.sitrep.model.compose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Statement;
import org.sitrep.model.outline.Block;

/** The bottom line up front: the report's summary, each sentence with its sources. */
final class BottomLine implements Section {
  private static final int SENTENCES = 6;
  private static final int EVENTS = 3;
  private static final int LONGEST = 480;

  @Override
  public List<Block> write(Desk desk) {
    List<Statement> summary = desk.dossier().report().summary();
    List<Block.Paragraph> paragraphs =
        summary.isEmpty()
            ? withoutSummary(desk)
            : summary.stream().limit(SENTENCES).map(each -> sentence(desk, each)).toList();
    return List.of(new Block.Callout("bottom-line", desk.labels().get("bottom-line"), paragraphs));
  }

  /** The events that the bottom line tells. */
  static Set<Event.Id> events(Desk desk) {
    List<Statement> summary = desk.dossier().report().summary();
    if (summary.isEmpty()) {
      return withoutSummaryTold(desk).stream().map(Event::id).collect(Collectors.toSet());
    }
    Set<Event.Id> told = new HashSet<>();
    for (Statement statement : summary.subList(0, Math.min(SENTENCES, summary.size()))) {
      for (FactId id : statement.supports()) {
        if (id instanceof Event.Id event) {
          told.add(event);
        } else {
          desk.dossier().casualty((Casualty.Id) id).map(Casualty::event).ifPresent(told::add);
        }
      }
    }
    return told;
  }

  /** The weightiest core events stand in for a summary that nobody wrote. */
  private static List<Block.Paragraph> withoutSummary(Desk desk) {
    List<Event> told = withoutSummaryTold(desk);
    return told.isEmpty()
        ? List.of(desk.line(desk.labels().get("bottom-line.none")).body())
        : told.stream().map(event -> Overview.line(desk, List.of(event)).body()).toList();
  }

  private static List<Event> withoutSummaryTold(Desk desk) {
    return Heaviest.events(desk, Overview.told(desk), EVENTS);
  }

  private static Block.Paragraph sentence(Desk desk, Statement statement) {
    List<Evidence.Id> evidence =
        statement.supports().stream()
            .flatMap(id -> desk.dossier().evidenceOf(id).stream())
            .distinct()
            .toList();
    return desk.line()
        .fact(
            statement.supports().get(0).value(),
            line -> line.text(Text.brief(statement.text(), LONGEST)))
        .cite(evidence)
        .body();
  }
}
