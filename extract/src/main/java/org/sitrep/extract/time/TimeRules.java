package org.sitrep.extract.time;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words and rules of a language, ready to be matched. */
final class TimeRules {
  private final Lexicon lexicon;
  private final NumberWords numbers;
  private final TokenFormats formats;
  private final List<List<Matcher.Opening>> openings;
  private final List<Example> examples;
  private final List<Rule> rules;

  private TimeRules(String language) {
    lexicon = LexiconReader.read(language);
    numbers = new NumberWords(lexicon.vocabulary());
    formats = new TokenFormats(lexicon.vocabulary());
    RuleReader reader = new RuleReader(lexicon);
    reader.read(Lines.read(language, "time.rules"));
    lexicon.vocabulary().number("CONTENT");
    openings = Matcher.openings(reader.rules(), lexicon.vocabulary().size());
    examples = reader.examples();
    rules = reader.rules();
  }

  static TimeRules of(String language) {
    return new TimeRules(language);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  NumberWords numbers() {
    return numbers;
  }

  TokenFormats formats() {
    return formats;
  }

  List<List<Matcher.Opening>> openings() {
    return openings;
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Rule rule : rules) {
      names.add(rule.name());
    }
    return names;
  }

  List<Example> examples() {
    return examples;
  }
}
