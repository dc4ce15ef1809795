package org.sitrep.extract;

import java.util.Collection;
import java.util.List;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Statement;

/** Words title and bottom line of a report, once its facts are reconciled and decided. */
@FunctionalInterface
public interface Teller {
  /** Leaves title and bottom line empty. */
  Teller NOBODY = (report, parties) -> new Told("", List.of());

  /**
   * Words a report.
   *
   * @param report the facts, without title and bottom line
   * @param parties ISO 3166-1 alpha-2 codes of the countries that the crisis is between
   */
  Told tell(Report report, Collection<String> parties);

  /**
   * What is told.
   *
   * @param title the title of the report
   * @param summary its bottom line, each statement with the facts that it rests on
   */
  record Told(String title, List<Statement> summary) {
    /** Copies the list. */
    public Told {
      summary = List.copyOf(summary);
    }
  }
}
