package org.sitrep.cli.source;

import java.nio.file.Path;
import java.util.Locale;

/** What a file is taken for, by its name. */
enum FileKind {
  /** An article, or a feed of them. */
  ARTICLE,
  /** One article a line. */
  LINES,
  /** A file in gzip's format: one of the others, packed. */
  GZIP,
  /** A ZIP archive of any number of the others. */
  ZIP,
  /** A note to the people who keep the folder; no article and no fault. */
  README,
  /** A file that the system or an editor keeps out of sight. */
  HIDDEN,
  OTHER;

  static final String READABLE =
      ".txt, .html, .htm, .pdf, .docx, .eml, .rss, .atom, .xml, .jsonl, and .gz or .zip of these,";

  static FileKind of(Path file) {
    return of(file.getFileName().toString());
  }

  /** What a file of a name is taken for, its folders left out. */
  static FileKind of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
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
    return meant(file.getFileName().toString());
  }

  /** What a file is taken for that is meant as an article whatever it is called. */
  static FileKind meant(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? ARTICLE : ofExtension(name.substring(dot + 1));
  }

  private static FileKind ofExtension(String extension) {
    return switch (extension) {
      case "txt", "html", "htm", "pdf", "docx", "eml", "rss", "atom", "xml" -> ARTICLE;
      case "jsonl" -> LINES;
      case "gz" -> GZIP;
      case "zip" -> ZIP;
      default -> OTHER;
    };
  }
}
