package org.sitrep.cli.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

  /**
   * The same without the articles that a person excludes; a diagnostic tells of each.
   *
   * @param reason why the article of a name is excluded; empty where it is not
   */
  public Findings without(Function<String, Optional<String>> reason) {
    List<Article> kept = new ArrayList<>();
    List<Diagnostic> told = new ArrayList<>(diagnostics);
    for (Article article : articles) {
      Optional<String> why = reason.apply(article.file());
      if (why.isEmpty()) {
        kept.add(article);
      } else {
        String message = "Not read, as decided: " + sentence(why.get());
        told.add(new Diagnostic(article.file(), Diagnostic.EXCLUDED, message));
      }
    }
    return new Findings(kept, told, refused);
  }

  private static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
  }
}
