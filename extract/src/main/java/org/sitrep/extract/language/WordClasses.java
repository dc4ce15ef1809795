package org.sitrep.extract.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Named classes of words, such as the nouns for victims or for envoys, read from {@code
 * classes.txt}.
 *
 * <p>A class is a heading {@code NAME:} and indented lines of lemmas, parted by commas; an entry
 * may be of several words. {@code @NAME} takes in another class that stands before.
 */
public final class WordClasses {
  private final Map<String, Set<String>> classes = new HashMap<>();

  private WordClasses() {}

  /** Loads the classes of a language. */
  public static WordClasses load(String language) {
    return read(DataFile.load(language, "classes.txt"));
  }

  static WordClasses read(DataFile file) {
    WordClasses read = new WordClasses();
    Set<String> current = null;
    for (DataFile.Line line : file.lines()) {
      if (!line.indented()) {
        if (!line.text().endsWith(":")) {
          throw file.fault(line, "a class starts with NAME: and its words are indented");
        }
        current = new LinkedHashSet<>();
        read.classes.put(line.text().substring(0, line.text().length() - 1), current);
      } else if (current == null) {
        throw file.fault(line, "words before the first class");
      } else {
        read.add(file, line, current);
      }
    }
    return read;
  }

  private void add(DataFile file, DataFile.Line line, Set<String> words) {
    for (String entry : line.text().split(",", -1)) {
      String word = entry.strip();
      if (word.startsWith("@")) {
        Set<String> other = classes.get(word.substring(1));
        if (other == null) {
          throw file.fault(line, "no class " + word.substring(1) + " stands before this line");
        }
        words.addAll(other);
      } else if (!word.isEmpty()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
  }

  /**
   * The words of a class, in small letters.
   *
   * @throws IllegalArgumentException where there is no such class
   */
  public Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no word class " + name);
    }
    return words;
  }

  /** Tells whether the class holds the word, given in small letters. */
  public boolean has(String name, String word) {
    return words(name).contains(word);
  }

  /** The names of all classes. */
  public Set<String> names() {
    return new HashSet<>(classes.keySet());
  }
}
