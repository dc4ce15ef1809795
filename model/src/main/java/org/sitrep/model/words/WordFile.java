package org.sitrep.model.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The word lists of a language, from {@code org/sitrep/words/<language>.properties}. */
final class WordFile {
  private static final String ENGLISH = "en";

  private final Properties words;

  private WordFile(Properties words) {
    this.words = words;
  }

  /** The lists of the primary subtag, else the English ones. */
  static WordFile of(String language) {
    Properties own = read(language.split("-", 2)[0]);
    return new WordFile(own == null ? Objects.requireNonNull(read(ENGLISH)) : own);
  }

  /** The comma-separated list of that name. */
  List<String> list(String key) {
    return List.of(get(key).split("\\s*,\\s*"));
  }

  /** The pattern of that name, its {@code {0}}, {@code {1}} … replaced by the values. */
  String get(String key, String... values) {
    String pattern = Objects.requireNonNull(words.getProperty(key), key);
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      filled.append(pattern, at, open).append(values[pattern.charAt(open + 1) - '0']);
      at = open + 3;
    }
    return filled.append(pattern.substring(at)).toString();
  }

  private static @Nullable Properties read(String language) {
    if (!language.chars().allMatch(Character::isLetterOrDigit)) {
      return null;
    }
    try (InputStream in =
        WordFile.class.getResourceAsStream("/org/sitrep/words/" + language + ".properties")) {
      if (in == null) {
        return null;
      }
      Properties words = new Properties();
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        words.load(reader);
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
