package org.sitrep.cli.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** From the name of an article in a report back to the file that the command line led to. */
public final class ArticlePaths {
  private final List<String> sources;

  /**
   * @param sources the SOURCEs of the command line
   */
  public ArticlePaths(List<String> sources) {
    this.sources = List.copyOf(sources);
  }

  /**
   * The path as the user would write it, with {@code /}; the name itself where no file is found.
   */
  public String of(String name) {
    return find(name).map(path -> path.toString().replace('\\', '/')).orElse(name);
  }

  /**
   * Tells whether the article is a file of its own, not a line of one or an entry of an archive.
   */
  public boolean isFile(String name) {
    return find(name).isPresent();
  }

  private Optional<Path> find(String name) {
    return sources.stream().flatMap(source -> in(source, name).stream()).findFirst();
  }

  private static Optional<Path> in(String source, String name) {
    try {
      int wildcard = firstWildcard(source);
      if (wildcard >= 0 && !Files.exists(Path.of(source))) {
        int cut = source.lastIndexOf('/', wildcard) + 1;
        return file(Path.of(cut == 0 ? "" : source.substring(0, cut)).resolve(name));
      }
      Path path = Path.of(source);
      return Files.isDirectory(path)
          ? file(path.resolve(name))
          : file(path).filter(own -> own.endsWith(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static int firstWildcard(String source) {
    for (int i = 0; i < source.length(); i++) {
      if ("*?[{".indexOf(source.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Path> file(Path path) {
    return Files.isRegularFile(path) ? Optional.of(path.normalize()) : Optional.empty();
  }
}
