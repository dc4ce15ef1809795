package org.sitrep.extract;

import java.util.List;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.Report;

/**
 * What was read in one article.
 *
 * @param times its time expressions, in order of the text
 * @param report the report on that article alone
 */
public record Annotation(List<TimeExpression> times, Report report) {
  /** Copies the list. */
  public Annotation {
    times = List.copyOf(times);
  }
}
