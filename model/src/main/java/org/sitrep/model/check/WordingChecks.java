package org.sitrep.model.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Statement;
import org.sitrep.model.words.NeutralWords;

/** Whether the sentences of the report itself are sound. */
final class WordingChecks {
  private static final WordLists WORDS = new WordLists();

  private WordingChecks() {}

  static void confidenceWithLikelihood(Casebook book, Findings findings) {
    for (Statement statement : book.report().summary()) {
      for (String sentence : statement.text().split("(?<=[.!?])\\s+", -1)) {
        Optional<String> confidence = WORDS.confidence().firstIn(sentence);
        Optional<String> likelihood = WORDS.likelihood().firstIn(sentence);
        if (confidence.isPresent() && likelihood.isPresent()) {
          findings.on(
              "summary",
              "\""
                  + confidence.get()
                  + "\" and \""
                  + likelihood.get()
                  + "\" stand in one sentence: \""
                  + sentence
                  + "\"");
        }
      }
    }
  }

  static void loadedWord(Casebook book, Findings findings) {
    for (Statement statement : book.report().summary()) {
      NeutralWords.loadedIn(statement.text())
          .ifPresent(
              word ->
                  findings.on(
                      "summary/" + word,
                      "\"" + word + "\" in the summary: \"" + statement.text() + "\""));
    }
    for (Event event : book.report().events()) {
      if (event.salience() != Salience.BACKGROUND) {
        NeutralWords.loadedIn(event.title())
            .ifPresent(
                word ->
                    findings.on(
                        event.id(),
                        event.evidence().stream().findFirst(),
                        "\"" + word + "\" in a title: \"" + event.title() + "\""));
      }
    }
  }

  /** Numbers of a sentence must be numbers of the facts that it rests on. */
  static void unsupportedNumber(Casebook book, Findings findings) {
    for (Statement statement : book.report().summary()) {
      Set<String> known = new HashSet<>();
      statement.supports().forEach(fact -> numbersOf(book, fact, known));
      numbers(statement.text()).stream()
          .filter(number -> !known.contains(number))
          .distinct()
          .forEach(
              number ->
                  findings.on(
                      "summary/" + number,
                      number
                          + " is in no fact behind this sentence: \""
                          + statement.text()
                          + "\""));
    }
  }

  private static void numbersOf(Casebook book, FactId fact, Set<String> known) {
    book.event(fact).ifPresent(event -> numbersOf(book, event, known));
    book.figure(fact).ifPresent(figure -> numbersOf(book, figure, known));
  }

  private static void numbersOf(Casebook book, Event event, Set<String> known) {
    known.addAll(numbers(event.title()));
    EventDate date = event.date();
    if (date != null) {
      days(date.range(), known);
      date.reports().forEach(said -> days(DateRange.of(said.date()), known));
      date.reports().forEach(said -> days(DateRange.of(said.readOn()), known));
    }
    quoted(book, event.evidence(), known);
  }

  private static void numbersOf(Casebook book, Casualty figure, Set<String> known) {
    known.add(Integer.toString(figure.best()));
    known.add(Integer.toString(figure.count().low()));
    known.add(String.valueOf(figure.count().high()));
    figure.reports().forEach(said -> known.add(Integer.toString(said.count().low())));
    figure.totalOf().forEach(part -> numbersOf(book, part, known));
    quoted(book, Casebook.evidence(figure), known);
  }

  private static void quoted(Casebook book, List<Evidence.Id> all, Set<String> known) {
    all.forEach(id -> book.words(id).ifPresent(words -> known.addAll(numbers(words.quote()))));
  }

  private static void days(DateRange range, Set<String> known) {
    for (LocalDate day : List.of(range.earliest(), range.latest())) {
      known.add(Integer.toString(day.getDayOfMonth()));
      known.add(Integer.toString(day.getYear()));
    }
  }

  /** The runs of digits, a comma between groups of three left out. */
  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    StringBuilder digits = new StringBuilder();
    String joined = text.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d),(?=\\d{3})", "") + ' ';
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (digits.length() > 0) {
        numbers.add(digits.toString());
        digits.setLength(0);
      }
    }
    return numbers;
  }
}
