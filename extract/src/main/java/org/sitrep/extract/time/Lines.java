package org.sitrep.extract.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a language file that say something, with what is needed to tell of a fault in them.
 */
final class Lines {
  /** One line and its number, counted from one. */
  record Line(String file, int number, String text) {
    IllegalArgumentException fault(String what) {
      return new IllegalArgumentException(file + ":" + number + ": " + what);
    }
  }

  private Lines() {}

  /** Reads a file of a language pack, without blank lines and comments. */
  static List<Line> read(String language, String name) {
    String file = String.join("/", "/org/sitrep/lang", language, name);
    try (InputStream in = Lines.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no such language file: " + file);
      }
      return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Line> of(String file, String content) {
    List<Line> lines = new ArrayList<>(512);
    int number = 0;
    for (String text : split(content, '\n')) {
      number++;
      if (!text.isBlank() && text.charAt(0) != '#') {
        lines.add(new Line(file, number, text));
      }
    }
    return lines;
  }

  /** The parts of a text between single separators. */
  static String[] split(String text, char separator) {
    List<String> parts = new ArrayList<>(4);
    int from = 0;
    for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
      parts.add(text.substring(from, to));
      from = to + 1;
    }
    parts.add(text.substring(from));
    return parts.toArray(String[]::new);
  }
}
