package org.sitrep.cli.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.fact.Diagnostic;

/** Collects articles under names that differ, and a diagnostic for whatever gives none. */
final class Shelf {
  private final List<FoundArticle> articles = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<Path> seen = new HashSet<>();

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
    if (content.length == 0) {
      note(name, "empty", "The file is empty.");
    } else if (kind == FileKind.LINES) {
      takeLines(name, new String(content, StandardCharsets.UTF_8));
    } else {
      take(unused(name, file), kind.mediaType(), content, FoundArticle.Given.NOTHING);
    }
  }

  void take(String name, String mediaType, byte[] content, FoundArticle.Given given) {
    names.add(name);
    articles.add(new FoundArticle(name, mediaType, content, given));
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
      FoundArticle article = ArticleLine.parse(line);
      if (names.contains(article.name())) {
        throw new IllegalArgumentException("repeats the id " + article.name());
      }
      take(article.name(), article.mediaType(), article.content(), article.given());
    } catch (IllegalArgumentException e) {
      note(name, "not-an-article", "Line " + number + " " + e.getMessage() + ".");
    }
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
