package org.sitrep.extract.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the dictionary form of a word from its form and tag: irregular forms from a list, regular
 * ones by undoing the spelling rules of English inflection (Quirk et al., "A comprehensive grammar
 * of the English language", 1985, sections 3.5 to 3.10 and 5.79 to 5.82).
 *
 * <p>The list is {@code lang/<code>/lemma-exceptions.tsv}: a class ({@code base}, {@code verb},
 * {@code noun} or {@code adjective}), a form and its lemma a line; {@code #} starts a comment.
 * Immutable after loading.
 */
public final class Lemmatizer {
  private final Map<WordClass, Map<String, String>> exceptions;

  private Lemmatizer(Map<WordClass, Map<String, String>> exceptions) {
    this.exceptions = exceptions;
  }

  /**
   * Loads the irregular forms that ship for a language.
   *
   * @param language the language's code, such as {@code en}
   * @throws IllegalArgumentException if the language has none, or its file is damaged
   */
  public static Lemmatizer load(String language) {
    String name = "/org/sitrep/lang/" + language + "/lemma-exceptions.tsv";
    try (InputStream in = Lemmatizer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no irregular forms for language " + language);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Lemmatizer read(BufferedReader lines, String name) throws IOException {
    Map<WordClass, Map<String, String>> exceptions = new EnumMap<>(WordClass.class);
    for (WordClass wordClass : WordClass.values()) {
      exceptions.put(wordClass, new HashMap<>());
    }
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] row = line.split("\t", -1);
      if (row.length != 3) {
        throw new IllegalArgumentException(
            name + ":" + number + ": not a class, a form and a lemma: " + line);
      }
      Optional<WordClass> wordClass = WordClass.named(row[0]);
      if (wordClass.isEmpty()) {
        throw new IllegalArgumentException(name + ":" + number + ": no class of words: " + row[0]);
      }
      Objects.requireNonNull(exceptions.get(wordClass.get())).put(row[1], row[2]);
    }
    return new Lemmatizer(exceptions);
  }

  /**
   * Returns the dictionary form of a word. Words that are not inflected, names among them, are
   * returned as they are.
   *
   * @param lower the word in small letters
   * @param tag its tag of the Penn Treebank
   */
  public String lemma(String lower, String tag) {
    return WordClass.ofTag(tag).map(wordClass -> lemma(lower, tag, wordClass)).orElse(lower);
  }

  private String lemma(String lower, String tag, WordClass wordClass) {
    String exception = exceptions.getOrDefault(wordClass, Map.of()).get(lower);
    if (exception != null) {
      return exception;
    }
    int hyphen = lower.lastIndexOf('-');
    if (hyphen > 0 && hyphen < lower.length() - 1) {
      return lower.substring(0, hyphen + 1) + lemma(lower.substring(hyphen + 1), tag, wordClass);
    }
    return Inflection.undo(lower, tag);
  }
}
