package org.sitrep.model.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words that the checks look for, from {@code check-words.properties}. */
final class WordLists {
  private static final String FILE = "/org/sitrep/model/check-words.properties";

  private final Properties lists = new Properties();

  WordLists() {
    try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(FILE));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      lists.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WordList confidence() {
    return list("confidence");
  }

  WordList likelihood() {
    return list("likelihood");
  }

  private WordList list(String name) {
    String words = Objects.requireNonNull(lists.getProperty(name), name);
    return new WordList(
        List.of(words.split(",")).stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  /**
   * Words and phrases in lower case, the longest first.
   *
   * @param words the words
   */
  record WordList(List<String> words) {
    /** The first that stands in a text as whole words. */
    Optional<String> firstIn(String text) {
      String plain = ' ' + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + ' ';
      return words.stream().filter(word -> plain.contains(' ' + word + ' ')).findFirst();
    }
  }
}
