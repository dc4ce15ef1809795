package org.sitrep.extract.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.extract.language.DataFile;

/**
 * The phrases by which page furniture is known, read from {@code furniture.txt}: {@code = phrase}
 * is the whole line, {@code ^ phrase} its beginning, {@code ~ phrase} anywhere in a line without a
 * full sentence; {@code : phrase} the beginning of a line that no long sentence follows. {@code #}
 * in a phrase stands for a number.
 */
final class Furniture {
  private final Set<String> whole = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<String> anywhere = new ArrayList<>();

  private Furniture() {}

  static Furniture load(String language) {
    return read(DataFile.load(language, "furniture.txt"));
  }

  static Furniture read(DataFile file) {
    Furniture furniture = new Furniture();
    for (DataFile.Line line : file.lines()) {
      String phrase = line.text().substring(1).strip();
      switch (line.text().charAt(0)) {
        case '=' -> furniture.whole.add(phrase);
        case '^' -> furniture.beginnings.add(phrase);
        case ':' -> furniture.labels.add(phrase);
        case '~' -> furniture.anywhere.add(phrase);
        default -> throw file.fault(line, "a phrase starts with '=', '^', ':' or '~'");
      }
    }
    return furniture;
  }

  /** Tells whether a line that is no full sentence is furniture. */
  boolean matches(String line) {
    String plain = plain(line);
    return plain.isEmpty()
        || line.indexOf('|') >= 0
        || whole.contains(plain)
        || beginnings.stream().anyMatch(plain::startsWith)
        || labels.stream().anyMatch(plain::startsWith)
        || anywhere.stream().anyMatch(plain::contains);
  }

  /**
   * Tells whether even a full sentence is furniture: it begins as furniture begins. A long sentence
   * behind a label was only run together with it.
   */
  boolean opens(String line, boolean isLong) {
    String plain = plain(line);
    return whole.contains(plain)
        || beginnings.stream().anyMatch(plain::startsWith)
        || (!isLong && labels.stream().anyMatch(plain::startsWith));
  }

  /** Small letters, numbers as {@code #}, marks at the ends dropped. */
  private static String plain(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c)) {
        if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '#') {
          plain.append('#');
        }
      } else if (Character.isLetter(c) || c == '/' || c == '\'' || c == '’') {
        plain.append(c == '’' ? '\'' : Character.toLowerCase(c));
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }
}
