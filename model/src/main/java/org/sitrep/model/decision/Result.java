package org.sitrep.model.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Decision;
import org.sitrep.model.fact.Decision.Action;
import org.sitrep.model.fact.Decision.Outcome;
import org.sitrep.model.fact.FactId;

/**
 * What came of an act.
 *
 * @param action its kind
 * @param about what it is about, in the person's words
 * @param value what was decided
 * @param outcome what came of it
 * @param remark why it was not applied
 * @param facts what it changed
 */
record Result(
    Action action,
    String about,
    @Nullable String value,
    Outcome outcome,
    String remark,
    List<FactId> facts) {

  Decision record(Instruction by) {
    return new Decision(
        action, about, value, by.who(), by.when(), by.why(), by.origin(), outcome, remark, facts);
  }

  /** The act about to be done. */
  static Result of(Action action, Object about, @Nullable String value) {
    return new Result(action, about.toString(), value, Outcome.APPLIED, "", List.of());
  }

  Result applied(FactId... changed) {
    return new Result(action, about, value, Outcome.APPLIED, "", List.of(changed));
  }

  Result refused(String why) {
    return new Result(action, about, value, Outcome.REFUSED, why, List.of());
  }

  /** The result where not exactly one fact is meant. */
  Result unclear(Object named, List<? extends FactId> found) {
    if (found.isEmpty()) {
      String remark = "nothing in the report is: " + named;
      return new Result(action, about, value, Outcome.UNMATCHED, remark, List.of());
    }
    String ids = found.stream().map(FactId::value).collect(Collectors.joining(", "));
    String remark = found.size() + " facts are: " + named + " (" + ids + ")";
    return new Result(action, about, value, Outcome.AMBIGUOUS, remark, List.of());
  }
}
