package org.sitrep.cli.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.cli.lines.ArticleLine;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.ArticleReader;
import org.sitrep.extract.read.UnreadableArticleException;
import org.sitrep.model.fact.Diagnostic;

/** Collects articles under names that differ, and a diagnostic for whatever gives none. */
final class Shelf {
  private final List<Article> articles = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<Path> seen = new HashSet<>();
  private final Function<String, Article.Given> given;

  /**
   * @param given what the person knows of the article of a name
   */
  Shelf(Function<String, Article.Given> given) {
    this.given = given;
  }

  Findings findings() {
    return new Findings(articles, diagnostics);
  }

  /**
   * Takes the article, or articles, of a file; a file reached twice counts once.
   *
   * @throws IOException where the file cannot be read
   */
  void take(String name, Path file, FileKind kind) throws IOException {
    if (!seen.add(file.toRealPath())) {
      return;
    }
    byte[] content = Files.readAllBytes(file);
    if (kind == FileKind.LINES) {
      takeLines(name, new String(content, StandardCharsets.UTF_8));
    } else {
      take(unused(name, file), content);
    }
  }

  /** Takes the article that a file or a pipe holds. */
  void take(String name, byte[] content) {
    try {
      take(ArticleReader.read(name, content, given.apply(name)));
    } catch (UnreadableArticleException e) {
      note(name, e.code(), "Not read: " + e.getMessage() + ".");
    }
  }

  private void take(Article article) {
    names.add(article.file());
    articles.add(article);
  }

  /** How many articles and diagnostics there are. */
  int size() {
    return articles.size() + diagnostics.size();
  }

  void note(String file, String code, String message) {
    diagnostics.add(new Diagnostic(file, code, message));
  }

  private void takeLines(String name, String text) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        takeLine(name, number, line);
      }
    }
  }

  private void takeLine(String name, int number, String line) {
    try {
      Article article = ArticleLine.parse(line);
      if (names.contains(article.file())) {
        throw new IllegalArgumentException("repeats the id " + article.file());
      }
      take(known(article));
    } catch (IllegalArgumentException e) {
      note(name, "not-an-article", "Line " + number + " " + e.getMessage() + ".");
    }
  }

  /** The article with what the person knows of it, which goes before what its line says. */
  private Article known(Article article) {
    return new Article(
        article.file(),
        article.sha256(),
        article.mediaType(),
        article.text(),
        article.extracted(),
        given.apply(article.file()).orElse(article.given()));
  }

  /** The name, with as many of its folders before it as tell it from those on the shelf. */
  private String unused(String name, Path file) {
    String unused = name;
    Path folder = file.toAbsolutePath().normalize();
    for (int depth = name.split("/", -1).length; depth > 0 && folder != null; depth--) {
      folder = folder.getParent();
    }
    while (names.contains(unused) && folder != null && folder.getFileName() != null) {
      unused = folder.getFileName() + "/" + unused;
      folder = folder.getParent();
    }
    return unused;
  }
}
