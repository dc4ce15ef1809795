package org.sitrep.model.compose;

import java.util.List;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
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

  /** The weightiest core events stand in for a summary that nobody wrote. */
  private static List<Block.Paragraph> withoutSummary(Desk desk) {
    List<Event> told = Heaviest.events(desk, Overview.told(desk), EVENTS);
    return told.isEmpty()
        ? List.of(desk.line(desk.labels().get("bottom-line.none")).body())
        : told.stream().map(event -> Overview.line(desk, List.of(event)).body()).toList();
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
