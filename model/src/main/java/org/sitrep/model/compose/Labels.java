package org.sitrep.model.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that a report is printed in: headings, column names, statuses, month
 * names, sentence patterns. They stand in {@code org/sitrep/labels/<language>.properties} (UTF-8);
 * no printed word stands in Java.
 */
public final class Labels {
  private static final String ENGLISH = "en";

  private final String language;
  private final Properties words;

  private Labels(String language, Properties words) {
    this.language = language;
    this.words = words;
  }

  /**
   * The labels of a language: those of the whole tag, else of its primary subtag, else the English
   * ones.
   *
   * @param language BCP 47 tag, such as {@code en} or {@code pt-BR}
   */
  public static Labels of(String language) {
    for (String tag : List.of(language, language.split("-", 2)[0])) {
      Properties words = read(tag);
      if (words != null) {
        return new Labels(tag, words);
      }
    }
    Properties english = read(ENGLISH);
    if (english == null) {
      throw new IllegalStateException("the English labels are missing");
    }
    return new Labels(ENGLISH, english);
  }

  /** The BCP 47 tag of the language that the labels are in. */
  public String language() {
    return language;
  }

  /** Tells whether there is a label of that name. */
  boolean has(String key) {
    return words.containsKey(key);
  }

  /**
   * The label of that name, its {@code {0}}, {@code {1}} … replaced by the values.
   *
   * @throws IllegalArgumentException where the language has no such label
   */
  String get(String key, String... values) {
    String label = words.getProperty(key);
    if (label == null) {
      throw new IllegalArgumentException("no label '" + key + "' in language '" + language + "'");
    }
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      int slot = slotAt(label, i, values.length);
      if (slot < 0) {
        filled.append(label.charAt(i));
      } else {
        filled.append(values[slot]);
        i += 2;
      }
    }
    return filled.toString();
  }

  /** The label for one thing or, with {@code {0}} for the number, for several. */
  String counted(String key, int number, String printed) {
    return get(key + (number == 1 ? ".one" : ".other"), printed);
  }

  /** The comma-separated list of that name. */
  List<String> list(String key) {
    return List.of(get(key).split("\\s*,\\s*"));
  }

  private static int slotAt(String label, int i, int values) {
    boolean slot = i + 2 < label.length() && label.charAt(i) == '{' && label.charAt(i + 2) == '}';
    int number = slot ? label.charAt(i + 1) - '0' : -1;
    return number >= 0 && number < values ? number : -1;
  }

  private static @Nullable Properties read(String tag) {
    if (!tag.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c))) {
      return null;
    }
    String name = "/org/sitrep/labels/" + tag + ".properties";
    try (InputStream in = Labels.class.getResourceAsStream(name)) {
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
