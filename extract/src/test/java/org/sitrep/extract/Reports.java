package org.sitrep.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.ArticleReader;
import org.sitrep.extract.read.UnreadableArticleException;
import org.sitrep.model.compose.Summary;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Report;

/** Reports on invented articles. */
final class Reports {
  private static final Pipeline PIPELINE = new Pipeline("en");
  private static final Settings SETTINGS =
      Settings.none(new Meta.Generator("Sitrep", "test"))
          .with(
              (report, parties) ->
                  new Teller.Told(Summary.title(report, parties), Summary.of(report)));

  private Reports() {}

  /** The report on texts, each in a file of its own. */
  static Report of(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      articles.add(article("article-" + i + ".txt", texts[i]));
    }
    return of(articles);
  }

  static Report of(List<Article> articles) {
    return PIPELINE.report(articles, SETTINGS, List.of());
  }

  static Article article(String file, String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return ArticleReader.read(file, bytes, Article.Given.NOTHING);
    } catch (UnreadableArticleException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
