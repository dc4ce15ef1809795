package org.sitrep.extract.time;

import java.util.List;

/** Reads {@code time.tsv} and {@code numbers.tsv} of a language. */
final class LexiconReader {
  private LexiconReader() {}

  static Lexicon read(String language) {
    Lexicon lexicon = new Lexicon(new Vocabulary());
    addWords(lexicon, Lines.read(language, "time.tsv"));
    addNumbers(lexicon, Lines.read(language, "numbers.tsv"));
    return lexicon;
  }

  static void addWords(Lexicon lexicon, List<Lines.Line> lines) {
    for (Lines.Line line : lines) {
      String[] cells = Lines.split(line.text(), '\t');
      if (cells.length < 3 || cells.length > 4) {
        throw line.fault("expected class, value, words and perhaps conditions");
      }
      Entry.Condition condition = condition(line, cells.length == 4 ? cells[3] : "");
      for (String phrase : Lines.split(cells[2], '|')) {
        lexicon.add(phrase.strip(), cells[0], cells[1], condition);
      }
    }
  }

  private static Entry.Condition condition(Lines.Line line, String words) {
    return switch (words) {
      case "" -> Entry.Condition.NONE;
      case "capital" -> Entry.Condition.CAPITAL;
      case "noun" -> Entry.Condition.NOUN;
      case "capital noun" -> Entry.Condition.CAPITAL_NOUN;
      default -> throw line.fault("no such condition: " + words);
    };
  }

  static void addNumbers(Lexicon lexicon, List<Lines.Line> lines) {
    for (Lines.Line line : lines) {
      String[] cells = Lines.split(line.text(), '\t');
      if (cells.length != 2) {
        throw line.fault("expected a number and its words");
      }
      for (String word : Lines.split(cells[1], '|')) {
        String wordClass =
            Entry.of(0, cells[0], 1, Entry.Condition.NONE).number() < 100 ? "CARDINAL" : "SCALE";
        lexicon.add(word.strip(), wordClass, cells[0], Entry.Condition.NONE);
      }
    }
  }
}
