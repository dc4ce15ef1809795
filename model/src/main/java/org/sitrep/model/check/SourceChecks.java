package org.sitrep.model.check;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Diagnostic;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Publication.Role;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Span;

/** Whether the articles are what they seem. */
final class SourceChecks {
  private SourceChecks() {}

  static void rejectedDate(Casebook book, Findings findings) {
    for (Source source : book.report().sources()) {
      Publication published = source.published();
      if (published != null) {
        published.stated().stream()
            .filter(stated -> stated.role() == Role.CRAWL || stated.role() == Role.MASTHEAD)
            .filter(stated -> !published.range().contains(stated.date()))
            .forEach(stated -> rejectedDate(book, source, stated, findings));
      }
    }
  }

  private static void rejectedDate(
      Casebook book, Source source, Publication.Stated stated, Findings findings) {
    String message =
        source.file()
            + " shows \""
            + stated.text()
            + "\", but was published by "
            + Objects.requireNonNull(source.published()).range().latest()
            + ": "
            + stated.why()
            + ".";
    Optional<Integer> start =
        book.text(source).map(text -> text.indexOf(stated.text())).filter(at -> at >= 0);
    if (start.isPresent()) {
      Span span = new Span(start.get(), start.get() + stated.text().length());
      findings.at(source, span, source.file(), message);
    } else {
      findings.on(source, message);
    }
  }

  static void unknownDay(Casebook book, Findings findings) {
    for (Source source : book.report().sources()) {
      if (source.published() == null) {
        findings.on(source, source.file() + ": nothing tells when it was published.");
      }
    }
  }

  static void uncertainDay(Casebook book, Findings findings) {
    for (Source source : book.report().sources()) {
      Publication published = source.published();
      if (published != null && !published.range().isDay()) {
        findings.on(
            source,
            source.file()
                + ": published within "
                + published.range().earliest()
                + " and "
                + published.range().latest()
                + ", likeliest on "
                + published.best()
                + ".");
      }
    }
  }

  static void notUsed(Casebook book, Findings findings) {
    Set<Source.Id> used = new HashSet<>();
    for (Event event : book.report().events()) {
      use(book, event.evidence(), used);
    }
    for (Casualty figure : book.report().casualties()) {
      use(book, Casebook.evidence(figure), used);
    }
    for (Source source : book.report().sources()) {
      if (!used.contains(source.id()) && source.duplicateOf() == null) {
        findings.on(source, source.file() + ": no event and no figure rests on it.");
      }
    }
  }

  private static void use(Casebook book, List<Evidence.Id> words, Set<Source.Id> used) {
    words.forEach(id -> book.words(id).map(Evidence::source).ifPresent(used::add));
  }

  static void duplicate(Casebook book, Findings findings) {
    for (Source source : book.report().sources()) {
      Source.Id original = source.duplicateOf();
      if (original != null) {
        findings.on(source, source.file() + " repeats the text of " + book.file(original) + ".");
      }
    }
  }

  /** One finding for all of them: grades are given in one sitting. */
  static void ungraded(Casebook book, Findings findings) {
    List<Source> sources = book.report().sources();
    long ungraded =
        sources.stream()
            .filter(source -> source.reliability().equals(Source.Reliability.NOT_ASSESSED))
            .count();
    if (ungraded > 0) {
      findings.on("sources", ungraded + " of " + sources.size() + " sources have no grade.");
    }
  }

  static void notRead(Casebook book, Findings findings) {
    for (Diagnostic diagnostic : book.report().diagnostics()) {
      if (diagnostic.code().equals(Diagnostic.EXCLUDED)) {
        continue;
      }
      String file = diagnostic.file();
      boolean named = file.isEmpty() || diagnostic.message().contains(file);
      findings.on(
          file.isEmpty() ? diagnostic.code() : file,
          named ? diagnostic.message() : file + ": " + diagnostic.message());
    }
  }
}
