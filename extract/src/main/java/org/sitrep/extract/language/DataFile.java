package org.sitrep.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A language's data file: its lines without blanks and comments, each with its number. */
public final class DataFile {
  private final String name;
  private final List<Line> lines;

  private DataFile(String name, List<Line> lines) {
    this.name = name;
    this.lines = List.copyOf(lines);
  }

  /**
   * A line that says something.
   *
   * @param number its number in the file, from 1
   * @param text its words, without the blanks around them
   * @param indented whether it stands to the right of the margin
   */
  public record Line(int number, String text, boolean indented) {}

  /**
   * Loads a file of a language.
   *
   * @param language the language's code, such as {@code en}
   * @param file the file's name
   * @throws IllegalArgumentException where the language has no such file
   */
  public static DataFile load(String language, String file) {
    String name = "/org/sitrep/lang/" + language + "/" + file;
    try (InputStream in = DataFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("language '" + language + "' has no " + file);
      }
      return of(language + "/" + file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a file of a text. */
  public static DataFile of(String name, String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String raw : text.split("\n", -1)) {
      number++;
      String line = raw.strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        lines.add(new Line(number, line, Character.isWhitespace(raw.charAt(0))));
      }
    }
    return new DataFile(name, lines);
  }

  /** The lines that say something, in order. */
  public List<Line> lines() {
    return lines;
  }

  /**
   * The parts of a text between separators, without the blanks around them; empty ones left out.
   */
  public static List<String> parts(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int found = text.indexOf(separator, start);
      int end = found < 0 ? text.length() : found;
      String part = text.substring(start, end).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      start = end + 1;
    }
    return parts;
  }

  /** A fault in a line, told by file and line. */
  public IllegalArgumentException fault(Line line, String what) {
    return new IllegalArgumentException(name + ":" + line.number() + ": " + what);
  }
}
