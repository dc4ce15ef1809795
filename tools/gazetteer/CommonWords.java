package org.sitrep.extract.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** English words that are also names of towns, from {@code common-words.txt}. */
final class CommonWords {
  /** A city from here on stays in the gazetteer though its name is a word of the second list. */
  private static final long LARGE = 100_000;

  private final Set<String> always = new HashSet<>();
  private final Set<String> unlessLarge = new HashSet<>();
  private final Set<String> spellings = new HashSet<>();

  static CommonWords read(Path file) throws IOException {
    CommonWords words = new CommonWords();
    Set<String> list = words.always;
    for (String line : Files.readAllLines(file)) {
      if (line.equals("[unless large]")) {
        list = words.unlessLarge;
      } else if (!line.startsWith("#")) {
        for (String word : line.trim().split("\\s+")) {
          list.add(NameKey.of(word));
          words.spellings.add(SpellingKey.of(NameKey.of(word)));
        }
      }
    }
    return words;
  }

  /** Whether a key finds its place only within a division. */
  boolean hides(String key, BuildPlaces.Row row) {
    boolean large =
        row.population >= LARGE && row.isTown() && NameKey.of(row.name).equals(key);
    return always.contains(key) || (unlessLarge.contains(key) && !large);
  }

  boolean hidesSpelling(String spellingKey) {
    return spellings.contains(spellingKey);
  }
}
