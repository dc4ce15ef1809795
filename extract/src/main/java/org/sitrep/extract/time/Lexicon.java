package org.sitrep.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words and phrases that mean something to a pattern, by their first word in small letters. */
final class Lexicon {
  /** A phrase: the words after the first, and what it can be. */
  record Phrase(List<String> rest, Entry entry) {}

  private final Map<String, List<Phrase>> phrases = new HashMap<>(1024);
  private final Vocabulary vocabulary;

  Lexicon(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  void add(String phrase, String wordClass, String code, Entry.Condition condition) {
    String[] words = Lines.split(phrase, ' ');
    List<String> rest = List.of(words).subList(1, words.length);
    Entry entry = Entry.of(vocabulary.number(wordClass), code, words.length, condition);
    List<Phrase> known = phrases.get(words[0]);
    if (known == null) {
      known = new ArrayList<>(2);
      phrases.put(words[0], known);
    }
    known.add(new Phrase(rest, entry));
  }

  /** Makes the word an element of patterns by itself; returns its number. */
  int addLiteral(String word) {
    boolean known = vocabulary.knows(word);
    int number = vocabulary.number(word);
    if (!known) {
      add(word, word, "", Entry.Condition.NONE);
    }
    return number;
  }

  /** The phrases that begin with the word, in small letters; {@code null} for none. */
  @Nullable List<Phrase> startingWith(String word) {
    return phrases.get(word);
  }
}
