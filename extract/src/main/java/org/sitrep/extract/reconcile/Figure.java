package org.sitrep.extract.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Rule;

/**
 * A figure as it will stand in the report: the number adopted and everything said of it.
 *
 * @param event the event; {@code null} for a total over several
 * @param measure what is counted
 * @param best the number adopted
 * @param count the range of the reports that stand
 * @param victims who they were, by the fullest report
 * @param part whether it is part of another figure of the event
 * @param disputed whether reports that stand cannot both be right
 * @param rule the rule that chose among different numbers
 * @param harms every report of it
 */
record Figure(
    @Nullable Cluster event,
    Measure measure,
    int best,
    Count count,
    Victims victims,
    boolean part,
    boolean disputed,
    Rule rule,
    List<Harm> harms) {
  /** Copies the list. */
  Figure {
    harms = List.copyOf(harms);
  }
}
