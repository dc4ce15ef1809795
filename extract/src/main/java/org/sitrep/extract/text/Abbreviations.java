package org.sitrep.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The abbreviations of a language that keep their full stop, sorted by what may follow them, and
 * the words that open a sentence.
 *
 * <p>Read from {@code lang/<code>/abbreviations.txt}: one entry a line without its final stop,
 * grouped under a heading in square brackets that names a {@link Kind}; {@code #} starts a comment.
 * An entry in small letters matches in any case. An entry with capitals matches as it stands or all
 * in capitals, so that {@code Sat} is no reading of "sat".
 */
public final class Abbreviations {
  /** What tends to follow an abbreviation, and so whether it can end a sentence. */
  enum Kind {
    /** Stands before a name and never ends a sentence. */
    TITLES,
    /** Is an abbreviation only before a number. */
    BEFORE_NUMBER,
    /** Can end a sentence if a sentence opener follows. */
    OTHER,
    /** No abbreviation but a word that, with a capital, opens a sentence. */
    OPENERS;

    static Optional<Kind> ofHeading(String heading) {
      for (Kind kind : values()) {
        if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(heading)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> openers = new HashSet<>();

  private Abbreviations() {}

  /**
   * Loads the abbreviations that ship for a language.
   *
   * @param language the language's code, such as {@code en}
   * @throws IllegalArgumentException if the language has none, or its file is damaged
   */
  public static Abbreviations load(String language) {
    String name = "/org/sitrep/lang/" + language + "/abbreviations.txt";
    try (InputStream in = Abbreviations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no abbreviations for language " + language);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Abbreviations read(BufferedReader lines, String name) throws IOException {
    Abbreviations abbreviations = new Abbreviations();
    Optional<Kind> kind = Optional.empty();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      int comment = line.indexOf('#');
      String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (entry.startsWith("[") && entry.endsWith("]")) {
        kind = Kind.ofHeading(entry.substring(1, entry.length() - 1));
      } else if (!entry.isEmpty() && kind.isPresent()) {
        abbreviations.add(entry, kind.get());
      }
      if (!entry.isEmpty() && kind.isEmpty()) {
        throw new IllegalArgumentException(
            name + ":" + number + ": no known heading above " + entry);
      }
    }
    return abbreviations;
  }

  private void add(String entry, Kind kind) {
    if (kind == Kind.OPENERS) {
      openers.add(entry);
      return;
    }
    kinds.put(entry, kind);
    kinds.put(entry.toUpperCase(Locale.ROOT), kind);
    if (entry.equals(entry.toLowerCase(Locale.ROOT))) {
      kinds.put(entry.substring(0, 1).toUpperCase(Locale.ROOT) + entry.substring(1), kind);
    }
  }

  /** Returns the kind of {@code word}, written without its final stop. */
  Optional<Kind> kind(String word) {
    return Optional.ofNullable(kinds.get(word));
  }

  /** Returns whether {@code word} starts with a capital and is a word that opens sentences. */
  boolean opensSentence(Token word) {
    return Character.isUpperCase(word.text().charAt(0)) && openers.contains(word.lower());
  }
}
