package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.extract.language.DataFile;
import org.sitrep.extract.syntax.Parse;

/** The words for numbers of people, read from {@code numbers.tsv} and {@code quantities.tsv}. */
final class QuantityWords {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  /** What a phrase does to the number beside it, or is by itself. */
  enum Kind {
    LEAST,
    MOST,
    ABOUT,
    AFTER,
    EXACT,
    LOW,
    TIMES,
    FOLD,
    NONE
  }

  /** A phrase of one or more words. */
  record Phrase(Kind kind, int value, List<String> words) {}

  private QuantityWords() {}

  static QuantityWords load(String language) {
    QuantityWords read = new QuantityWords();
    DataFile numbers = DataFile.load(language, "numbers.tsv");
    for (DataFile.Line line : numbers.lines()) {
      String[] cells = cells(numbers, line, 2);
      int value = Integer.parseInt(cells[0]);
      for (String word : cells[1].split("\\|", -1)) {
        read.numbers.put(word.strip(), value);
      }
    }
    DataFile quantities = DataFile.load(language, "quantities.tsv");
    for (DataFile.Line line : quantities.lines()) {
      String[] cells = cells(quantities, line, 3);
      Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
      for (String words : cells[2].split("\\|", -1)) {
        read.add(
            new Phrase(kind, Integer.parseInt(cells[1]), List.of(words.strip().split(" ", -1))));
      }
    }
    return read;
  }

  private static String[] cells(DataFile file, DataFile.Line line, int count) {
    String[] cells = line.text().split("\t", -1);
    if (cells.length != count) {
      throw file.fault(line, count + " columns parted by tabs are wanted");
    }
    return cells;
  }

  private void add(Phrase phrase) {
    List<Phrase> same = phrases.computeIfAbsent(phrase.words().get(0), word -> new ArrayList<>());
    same.add(phrase);
    same.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
  }

  /** The longest phrase of one of the kinds that starts at the token. */
  Optional<Phrase> phraseAt(Parse parse, int token, Kind... kinds) {
    if (token >= parse.size()) {
      return Optional.empty();
    }
    for (Phrase phrase : phrases.getOrDefault(parse.lower(token), List.of())) {
      if (Arrays.asList(kinds).contains(phrase.kind()) && stands(parse, token, phrase.words())) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private static boolean stands(Parse parse, int token, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (token + i >= parse.size() || !parse.lower(token + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The value of a number word, a hyphenated one included: "nine", "twenty-four". */
  OptionalInt word(String lower) {
    Integer value = numbers.get(lower);
    if (value != null) {
      return OptionalInt.of(value);
    }
    int hyphen = lower.indexOf('-');
    if (hyphen < 0) {
      return OptionalInt.empty();
    }
    Integer tens = numbers.get(lower.substring(0, hyphen));
    Integer ones = numbers.get(lower.substring(hyphen + 1));
    return tens != null && ones != null && tens >= 20 && tens < 100 && ones < 10
        ? OptionalInt.of(tens + ones)
        : OptionalInt.empty();
  }
}
