package org.sitrep.cli.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.extract.format.ArticleFile;
import org.sitrep.extract.format.Limits;
import org.sitrep.extract.language.LanguageGuess;
import org.sitrep.extract.read.Article;
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

  List<Article> taken() {
    return articles;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** How many articles there are. */
  int articles() {
    return articles.size();
  }

  /** How many articles and diagnostics there are. */
  int size() {
    return articles.size() + diagnostics.size();
  }

  /**
   * Takes the article, or articles, of a file.
   *
   * @return whether the file was looked at: one that is reached twice counts once
   * @throws IOException where the file cannot be read
   */
  boolean take(String name, Path file, FileKind kind) throws IOException {
    if (!seen.add(identity(file))) {
      return false;
    }
    if (Files.size(file) > Limits.BYTES) {
      refuse(name, Limits.tooLarge("it"));
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = Limits.readAll("it", in);
      new Unpacker(this).take(unused(name, file), content, kind);
    } catch (UnreadableArticleException e) {
      refuse(name, e);
    }
    return true;
  }

  /** Takes the article that a pipe holds, where it holds anything. */
  void takeStream(String name, InputStream in) throws IOException {
    try {
      byte[] content = Limits.readAll("it", in);
      if (content.length > 0) {
        takeFile(name, content, false);
      }
    } catch (UnreadableArticleException e) {
      refuse(name, e);
    }
  }

  /**
   * Takes the articles of a file.
   *
   * @param packed whether it was packed in another: it stands nowhere by itself, so that the report
   *     has to carry its text
   */
  void takeFile(String name, byte[] content, boolean packed) {
    try {
      for (Article article : ArticleFile.read(name, content, given)) {
        take(packed ? article.asExtracted() : article);
      }
    } catch (UnreadableArticleException e) {
      refuse(name, e);
    }
  }

  /**
   * Takes the article of a line, with what the person knows of it before what the line says.
   *
   * @throws IllegalArgumentException where another line had its id
   */
  void takeLine(Article article) {
    if (names.contains(article.file())) {
      throw new IllegalArgumentException("repeats the id " + article.file());
    }
    take(article.with(given.apply(article.file()).orElse(article.given())));
  }

  private void take(Article article) {
    Optional<String> foreign = LanguageGuess.foreign(article.text());
    if (foreign.isPresent()) {
      String message = "Not read: it is in " + foreign.get() + "; articles in English are read.";
      note(article.file(), "language", message);
    } else if (!names.add(article.file())) {
      note(article.file(), "repeated", "Not read: another article has the same name.");
    } else {
      articles.add(article);
    }
  }

  void note(String file, String code, String message) {
    diagnostics.add(new Diagnostic(file, code, message));
  }

  void noteOther(String file) {
    note(file, "not-an-article", "Not an article: " + FileKind.READABLE + " are read.");
  }

  void refuse(String file, UnreadableArticleException e) {
    note(file, e.code(), "Not read: " + e.getMessage() + ".");
  }

  /** A pipe has no path but the one it was given by. */
  private static Path identity(Path file) throws IOException {
    return Files.isRegularFile(file) || !Files.exists(file) ? file.toRealPath() : file;
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
