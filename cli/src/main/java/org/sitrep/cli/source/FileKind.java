package org.sitrep.cli.source;

import java.nio.file.Path;
import java.util.Locale;

/** What a file is taken for, by its name. */
enum FileKind {
  /** One article, as plain text or as a page. */
  ARTICLE,
  /** One article a line. */
  LINES,
  /** A note to the people who keep the folder; no article and no fault. */
  README,
  /** A file that the system or an editor keeps out of sight. */
  HIDDEN,
  OTHER;

  static final String READABLE = ".txt, .html, .htm and .jsonl";

  static FileKind of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.startsWith(".")) {
      return HIDDEN;
    }
    if (name.startsWith("readme")) {
      return README;
    }
    return ofExtension(name.substring(name.lastIndexOf('.') + 1));
  }

  /** As {@link #of}, for a file named on the command line, which is meant whatever it is called. */
  static FileKind named(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? ARTICLE : ofExtension(name.substring(dot + 1));
  }

  private static FileKind ofExtension(String extension) {
    return switch (extension) {
      case "txt", "html", "htm" -> ARTICLE;
      case "jsonl" -> LINES;
      default -> OTHER;
    };
  }
}
