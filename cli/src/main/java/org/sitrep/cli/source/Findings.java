package org.sitrep.cli.source;

import java.util.Comparator;
import java.util.List;
import org.sitrep.extract.read.Article;
import org.sitrep.model.fact.Diagnostic;

/**
 * What was found where the command line pointed.
 *
 * @param articles in the order of the SOURCEs, then of their names
 * @param diagnostics files that are not articles, or could not be read, in name order
 * @param refused files named one by one on the command line that gave no article
 */
public record Findings(List<Article> articles, List<Diagnostic> diagnostics, List<String> refused) {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::file)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** Copies the lists and puts the diagnostics in the order of their files. */
  public Findings {
    articles = List.copyOf(articles);
    diagnostics = diagnostics.stream().sorted(ORDER).toList();
    refused = List.copyOf(refused);
  }
}
