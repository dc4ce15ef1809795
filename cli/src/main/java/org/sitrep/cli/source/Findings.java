package org.sitrep.cli.source;

import java.util.List;
import org.sitrep.model.fact.Diagnostic;

/**
 * What was found where the command line pointed.
 *
 * @param articles in the order of the SOURCEs, then of their names
 * @param diagnostics files that are not articles, or could not be read
 */
public record Findings(List<FoundArticle> articles, List<Diagnostic> diagnostics) {
  /** Copies the lists. */
  public Findings {
    articles = List.copyOf(articles);
    diagnostics = List.copyOf(diagnostics);
  }
}
