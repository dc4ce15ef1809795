package org.sitrep.cli.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.extract.read.Article;

/**
 * Finds the articles that SOURCEs mean: a file, a folder (with all folders in it, in name order), a
 * glob, or {@code -} for one article on standard input.
 */
public final class SourceFinder {
  private final InputStream standardInput;
  private final Optional<Path> except;
  private final Shelf shelf;
  private final List<String> refused = new ArrayList<>();

  /**
   * @param standardInput what {@code -} reads
   * @param except a folder not to look into: the one that this run writes
   * @param given what the person knows of the article of a name
   */
  public SourceFinder(
      InputStream standardInput, Optional<Path> except, Function<String, Article.Given> given) {
    this.standardInput = standardInput;
    this.except = except;
    this.shelf = new Shelf(given);
  }

  /**
   * Finds and reads the articles of every SOURCE.
   *
   * @throws SourceException where a SOURCE itself cannot be read
   */
  public Findings find(List<String> sources) throws SourceException {
    for (String source : sources) {
      find(source);
    }
    return new Findings(shelf.taken(), shelf.diagnostics(), refused);
  }

  private void find(String source) throws SourceException {
    try {
      if (source.equals("-")) {
        readStandardInput();
      } else if (isGlob(source)) {
        expand(source);
      } else if (Files.isDirectory(Path.of(source))) {
        readFolder(Path.of(source), name -> true);
      } else {
        readNamed(Path.of(source));
      }
    } catch (SourceException e) {
      throw e;
    } catch (IOException | InvalidPathException e) {
      throw new SourceException("cannot read " + source + ": " + IoReason.of(e));
    }
  }

  private void readStandardInput() throws IOException {
    int before = shelf.size();
    shelf.takeStream("-", standardInput);
    if (shelf.size() == before) {
      throw new SourceException("standard input is empty");
    }
  }

  private void readNamed(Path file) throws IOException {
    FileKind kind = FileKind.named(file);
    if (kind == FileKind.OTHER && Files.exists(file)) {
      throw new SourceException(
          "cannot read " + file + ": not an article (" + FileKind.READABLE + " are read)");
    }
    int before = shelf.articles();
    String name = file.getFileName().toString();
    if (shelf.take(name, file, kind) && shelf.articles() == before) {
      refused.add(name);
    }
  }

  private void readFolder(Path folder, NameFilter filter) throws IOException {
    FolderListing listing = new FolderListing(folder, except);
    for (Map.Entry<String, Path> entry : listing.files().entrySet()) {
      if (filter.accepts(entry.getKey())) {
        readFound(entry.getKey(), entry.getValue());
      }
    }
    listing.closed().forEach((name, e) -> noteUnreadable(name, e));
  }

  private void readFound(String name, Path file) {
    FileKind kind = FileKind.of(file);
    switch (kind) {
      case ARTICLE, LINES, GZIP, ZIP -> readFound(name, file, kind);
      case README, HIDDEN -> {}
      case OTHER -> shelf.noteOther(name);
    }
  }

  private void readFound(String name, Path file, FileKind kind) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new IOException("it is a device or a pipe");
      }
      shelf.take(name, file, kind);
    } catch (IOException e) {
      noteUnreadable(name, e);
    }
  }

  private void noteUnreadable(String name, IOException e) {
    shelf.note(name, "unreadable", "The file could not be read: " + IoReason.of(e) + ".");
  }

  private static boolean isGlob(String source) {
    return source.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0) && !Files.exists(Path.of(source));
  }

  /** Reads what a glob matches beneath the deepest folder that it names without a wildcard. */
  private void expand(String glob) throws IOException {
    int wildcard = 0;
    while ("*?[{".indexOf(glob.charAt(wildcard)) < 0) {
      wildcard++;
    }
    int cut = glob.lastIndexOf('/', wildcard) + 1;
    Path folder = Path.of(cut == 0 ? "." : glob.substring(0, cut));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob.substring(cut));
    int before = shelf.size();
    readFolder(folder, name -> matcher.matches(Path.of(name)));
    if (shelf.size() == before) {
      throw new SourceException("nothing matches " + glob);
    }
  }

  /** Chooses files by their name relative to the folder. */
  private interface NameFilter {
    boolean accepts(String name);
  }
}
