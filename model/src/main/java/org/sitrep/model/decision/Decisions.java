package org.sitrep.model.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitrep.model.fact.Decision;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;

/**
 * What a person decided about a report. The facts are reconciled first; then the decisions are
 * applied one after the other, each to what the ones before it left, and nothing overrides them. A
 * decision that matches nothing, or more than one fact, changes nothing and says so.
 *
 * @param instructions the decisions in the order in which they are applied
 */
public record Decisions(List<Instruction> instructions) {
  /** Nothing was decided. */
  public static final Decisions NONE = new Decisions(List.of());

  /** Copies the list. */
  public Decisions {
    instructions = List.copyOf(instructions);
  }

  /**
   * The report as decided; {@link Report#decisions()} tells what came of each decision. The summary
   * is left as it is: whoever wrote it writes it anew.
   *
   * @param texts the decoded texts of the sources, in which added claims are looked up
   */
  public Report apply(Report report, Map<Source.Id, String> texts) {
    if (instructions.isEmpty()) {
      return report;
    }
    Draft draft = new Draft(report);
    List<Decision> decided = new ArrayList<>(report.decisions());
    for (Instruction instruction : instructions) {
      Clerk clerk = new Clerk(draft, texts, instruction);
      decided.add(instruction.act().accept(clerk).record(instruction));
    }
    return draft.report(decided);
  }
}
