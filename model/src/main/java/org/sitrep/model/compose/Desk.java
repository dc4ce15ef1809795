package org.sitrep.model.compose;

import org.sitrep.model.fact.Report;

/**
 * What every section has at hand: the facts, the words, and the numbers of the sources.
 *
 * @param dossier the report, looked up by id
 * @param labels the words of the report's language
 * @param days days in words
 * @param counts numbers in words
 * @param sources what is said of a source
 * @param citations the numbers of the sources
 * @param parties who acts, and in which colour
 * @param phrasing names, incidents and statuses in words
 */
record Desk(
    Dossier dossier,
    Labels labels,
    Days days,
    Counts counts,
    SourceWords sources,
    Citations citations,
    Parties parties,
    Phrasing phrasing) {

  static Desk of(Report report, Labels labels) {
    Dossier dossier = new Dossier(report);
    Days days = Days.of(labels, report.meta());
    Counts counts = new Counts(labels);
    SourceWords sources = new SourceWords(labels, days);
    return new Desk(
        dossier,
        labels,
        days,
        counts,
        sources,
        new Citations(dossier, sources),
        new Parties(dossier),
        new Phrasing(dossier, labels, days));
  }

  /** Starts a line. */
  Line line() {
    return new Line(this);
  }

  /** Starts a line with words. */
  Line line(String words) {
    return new Line(this).text(words);
  }

  /** Tells whether a language is not the one that the report is printed in. */
  boolean isForeign(String language) {
    return !primary(language).equals(primary(labels.language()));
  }

  private static String primary(String tag) {
    return tag.split("-", 2)[0];
  }
}
