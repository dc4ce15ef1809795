package org.sitrep.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Span;

/** Collects what one rule finds. */
final class Findings {
  private final Casebook book;
  private final CheckRule rule;
  private final Severity severity;
  private final List<Finding> found = new ArrayList<>();

  Findings(Casebook book, CheckRule rule, Severity severity) {
    this.book = book;
    this.rule = rule;
    this.severity = severity;
  }

  /** A finding on a fact, at these words or, where there are none, at no place. */
  void on(FactId fact, Optional<Evidence.Id> words, String message) {
    add(message, Optional.of(fact), book.subject(fact), words.flatMap(book::place));
  }

  /** A finding on an article as a whole. */
  void on(Source source, String message) {
    add(
        message,
        Optional.empty(),
        source.file(),
        Optional.of(new Place(source.id(), Optional.empty())));
  }

  /** A finding on words of an article. */
  void at(Source source, Span span, String subject, String message) {
    add(message, Optional.empty(), subject, Optional.of(new Place(source.id(), Optional.of(span))));
  }

  /** A finding on the report itself. */
  void on(String subject, String message) {
    add(message, Optional.empty(), subject, Optional.empty());
  }

  private void add(String message, Optional<FactId> fact, String subject, Optional<Place> place) {
    found.add(new Finding(rule, severity, message, fact, subject, place));
  }

  List<Finding> all() {
    return found;
  }
}
