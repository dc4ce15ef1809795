package org.sitrep.extract.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.language.DataFile;

/** Nouns for people, and nouns that are counted like people but are none. */
final class PeopleWords {
  private final Map<String, Noun> nouns = new HashMap<>();
  private final Set<String> notPeople = new HashSet<>();

  /** What a noun tells of the people. */
  record Noun(
      boolean plural, @Nullable String status, @Nullable String sex, @Nullable String ages) {}

  private PeopleWords() {}

  static PeopleWords load(String language) {
    PeopleWords read = new PeopleWords();
    DataFile people = DataFile.load(language, "people.tsv");
    for (DataFile.Line line : people.lines()) {
      String[] cells = line.text().split("\t", -1);
      if (cells.length != 4) {
        throw people.fault(line, "status, sex, ages and nouns are wanted, parted by tabs");
      }
      for (String pair : cells[3].split(",", -1)) {
        String[] forms = pair.strip().split("/", -1);
        if (forms.length != 2) {
          throw people.fault(line, "'" + pair.strip() + "' is not singular/plural");
        }
        read.nouns.put(forms[0], noun(false, cells));
        read.nouns.put(forms[1], noun(true, cells));
      }
    }
    for (DataFile.Line line : DataFile.load(language, "not-people.txt").lines()) {
      for (String word : line.text().split(",", -1)) {
        read.notPeople.add(word.strip());
      }
    }
    return read;
  }

  private static Noun noun(boolean plural, String[] cells) {
    return new Noun(plural, told(cells[0]), told(cells[1]), told(cells[2]));
  }

  private static @Nullable String told(String cell) {
    return cell.equals("-") ? null : cell;
  }

  /** What the noun, in small letters, tells of people. */
  Optional<Noun> noun(String lower) {
    return Optional.ofNullable(nouns.get(lower));
  }

  /** Tells whether the noun names people. */
  boolean isPerson(String lower) {
    return nouns.containsKey(lower) || lower.endsWith("-year-old") || lower.endsWith("-year-olds");
  }

  /** Tells whether the noun counts harm in the place of people: "nine deaths". */
  boolean isCountOfHarm(String lower) {
    return noun(lower).map(noun -> "count".equals(noun.status())).orElse(false);
  }

  /** Tells whether the noun surely names no people. */
  boolean isThing(String lower) {
    return notPeople.contains(lower) || notPeople.contains(lower + "s");
  }
}
