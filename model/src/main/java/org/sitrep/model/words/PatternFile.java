package org.sitrep.model.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Words and patterns of one language: a file of properties in UTF-8, named by the language. Each is
 * read once, when first asked for.
 */
public final class PatternFile {
  private static final String ENGLISH = "en";

  /** Characters of {@code {0}}. */
  private static final int SLOT = 3;

  private static final ConcurrentMap<String, PatternFile> READ = new ConcurrentHashMap<>();

  private final String language;
  private final Properties words;
  private final ConcurrentMap<String, List<String>> lists = new ConcurrentHashMap<>();

  private PatternFile(String language, Properties words) {
    this.language = language;
    this.words = words;
  }

  /**
   * The file of the whole tag, else of its primary subtag, else the English one.
   *
   * @param folder of the program's resources, such as {@code /org/sitrep/words}
   * @param language BCP 47 tag, such as {@code en} or {@code pt-BR}
   */
  public static PatternFile of(String folder, String language) {
    for (String tag : List.of(language, language.split("-", 2)[0], ENGLISH)) {
      PatternFile file = READ.get(folder + "/" + tag);
      if (file != null) {
        return file;
      }
      Properties words = read(folder, tag);
      if (words != null) {
        file = new PatternFile(tag, words);
        READ.put(folder + "/" + tag, file);
        return file;
      }
    }
    throw new IllegalStateException(folder + " has no English file");
  }

  /** The BCP 47 tag of the language that the file is in. */
  public String language() {
    return language;
  }

  /** Tells whether there is a pattern of that name. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /**
   * The pattern of that name, its {@code {0}}, {@code {1}} … replaced by the values.
   *
   * @throws IllegalArgumentException where the language has no such pattern
   */
  public String get(String key, String... values) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no label '" + key + "' in language '" + language + "'");
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
      int slot = slotAt(pattern, open, values.length);
      if (slot >= 0) {
        filled.append(pattern, from, open).append(values[slot]);
        from = open + SLOT;
      }
    }
    return from == 0 ? pattern : filled.append(pattern, from, pattern.length()).toString();
  }

  /** The comma-separated list of that name. */
  public List<String> list(String key) {
    return lists.computeIfAbsent(key, name -> List.of(get(name).split("\\s*,\\s*")));
  }

  /** The number of the slot that a brace opens, or -1. */
  private static int slotAt(String pattern, int open, int values) {
    boolean slot = open + 2 < pattern.length() && pattern.charAt(open + 2) == '}';
    int number = slot ? pattern.charAt(open + 1) - '0' : -1;
    return number >= 0 && number < values ? number : -1;
  }

  private static @Nullable Properties read(String folder, String tag) {
    if (!tag.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c))) {
      return null;
    }
    try (InputStream in =
        PatternFile.class.getResourceAsStream(folder + "/" + tag + ".properties")) {
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
