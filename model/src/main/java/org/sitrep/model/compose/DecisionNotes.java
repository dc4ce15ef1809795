package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.fact.Decision;
import org.sitrep.model.fact.Decision.Outcome;
import org.sitrep.model.outline.Block;

/** What people decided: part of the method note, since a decision goes before every rule. */
final class DecisionNotes {
  private static final int LONGEST = 200;
  private static final int LONGEST_VALUE = 100;

  private DecisionNotes() {}

  /** A sentence and a list; nothing where nothing was decided. */
  static List<Block> of(Desk desk, List<Decision> decisions) {
    if (decisions.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(desk.line(desk.labels().get("method.decisions")).note());
    blocks.add(
        new Block.ItemList(
            Block.ItemList.Kind.BULLETED,
            decisions.stream().map(decision -> item(desk, decision)).toList()));
    return blocks;
  }

  private static Block.ItemList.Item item(Desk desk, Decision decision) {
    String value = decision.value();
    String what =
        desk.labels()
            .get(
                "decision." + decision.action().code(),
                Text.brief(about(desk, decision), LONGEST),
                value == null ? "" : Text.brief(value, LONGEST_VALUE));
    Line line =
        desk.line(
            desk.labels()
                .get(
                    "decision",
                    what,
                    Text.brief(decision.who(), LONGEST_VALUE),
                    desk.days().full(decision.when()),
                    Text.brief(decision.why(), LONGEST)));
    if (decision.outcome() != Outcome.APPLIED) {
      line.flag(desk.labels().get("decision.void", Text.brief(decision.remark(), LONGEST)));
    }
    return line.item();
  }

  /** The title of the event it changed, else the fact as the person named it. */
  private static String about(Desk desk, Decision decision) {
    return decision.facts().stream()
        .limit(1)
        .flatMap(fact -> FactWords.of(desk, fact).stream())
        .findFirst()
        .orElse(decision.about());
  }
}
