package org.sitrep.model.compose;

import java.util.List;
import org.sitrep.model.words.PatternFile;

/**
 * The words of one language that a report is printed in: headings, column names, statuses, month
 * names, sentence patterns. They stand in {@code org/sitrep/labels/<language>.properties} (UTF-8);
 * no printed word stands in Java.
 */
public final class Labels {
  private final PatternFile file;

  private Labels(PatternFile file) {
    this.file = file;
  }

  /**
   * The labels of a language: those of the whole tag, else of its primary subtag, else the English
   * ones.
   *
   * @param language BCP 47 tag, such as {@code en} or {@code pt-BR}
   */
  public static Labels of(String language) {
    return new Labels(PatternFile.of("/org/sitrep/labels", language));
  }

  /** The BCP 47 tag of the language that the labels are in. */
  public String language() {
    return file.language();
  }

  /** Tells whether there is a label of that name. */
  boolean has(String key) {
    return file.has(key);
  }

  /**
   * The label of that name, its {@code {0}}, {@code {1}} … replaced by the values.
   *
   * @throws IllegalArgumentException where the language has no such label
   */
  String get(String key, String... values) {
    return file.get(key, values);
  }

  /** The label for one thing or, with {@code {0}} for the number, for several. */
  String counted(String key, int number, String printed) {
    return get(key + (number == 1 ? ".one" : ".other"), printed);
  }

  /** The comma-separated list of that name. */
  List<String> list(String key) {
    return file.list(key);
  }
}
