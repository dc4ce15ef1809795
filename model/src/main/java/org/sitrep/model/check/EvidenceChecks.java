package org.sitrep.model.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Span;
import org.sitrep.model.fact.Unplaced;

/** Whether the quoted words are words of the articles. */
final class EvidenceChecks {
  private static final int LONGEST_QUOTE = 80;

  private EvidenceChecks() {}

  static void notInSource(Casebook book, Findings findings) {
    for (Evidence words : book.report().evidence()) {
      Optional<Source> source = book.source(words.source());
      Optional<String> text = source.flatMap(book::text);
      if (text.isPresent() && !text.get().startsWith(words.quote(), words.start())) {
        findings.on(
            source.get(),
            source.get().file()
                + " does not have these words at "
                + words.start()
                + ": \""
                + brief(words.quote())
                + "\".");
      }
    }
  }

  static void inFurniture(Casebook book, Findings findings) {
    for (Event event : book.report().events()) {
      if (event.salience() != Salience.BACKGROUND) {
        inFurniture(book, event.id(), event.evidence(), findings);
      }
    }
    book.figures()
        .forEach(figure -> inFurniture(book, figure.id(), Casebook.evidence(figure), findings));
  }

  private static void inFurniture(
      Casebook book, FactId fact, List<Evidence.Id> all, Findings findings) {
    for (Evidence.Id id : all) {
      Optional<Evidence> words = book.words(id);
      Optional<Source> source = words.flatMap(each -> book.source(each.source()));
      boolean furniture =
          source.isPresent()
              && source.get().boilerplate().stream()
                  .anyMatch(span -> overlap(span, words.get().span()));
      if (furniture) {
        findings.on(
            fact,
            Optional.of(id),
            book.name(fact)
                + ": \""
                + brief(words.get().quote())
                + "\" is no part of the article.");
      }
    }
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  static void notPlaced(Casebook book, Findings findings) {
    Set<Evidence.Id> told = new HashSet<>();
    for (Unplaced unplaced : book.report().unplaced()) {
      Optional<Evidence> words = book.words(unplaced.evidence());
      Optional<Source> source = words.flatMap(each -> book.source(each.source()));
      if (source.isPresent() && told.add(unplaced.evidence())) {
        findings.at(
            source.get(),
            words.get().span(),
            source.get().file() + "#" + words.get().start(),
            "\"" + brief(words.get().quote()) + "\": " + unplaced.reason() + ".");
      }
    }
  }

  private static String brief(String quote) {
    String line = quote.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "…";
  }
}
