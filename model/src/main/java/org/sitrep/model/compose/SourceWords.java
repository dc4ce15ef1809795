package org.sitrep.model.compose;

import java.util.List;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Source;

/** What is said of a source: its publisher, its day and the words quoted from it. */
final class SourceWords {
  /** Longest quotation printed, in words. */
  static final int QUOTED_WORDS = 40;

  private final Labels labels;
  private final Days days;
  private final List<String> nestedMarks;

  SourceWords(Labels labels, Days days) {
    this.labels = labels;
    this.days = days;
    this.nestedMarks = labels.list("quote.nested");
  }

  /** The publisher's name, or that it is not stated. */
  String publisher(Source source) {
    String publisher = source.publisher();
    String name = publisher == null ? "" : Text.brief(publisher, 80);
    return name.isEmpty() ? labels.get("source.publisher.unknown") : name;
  }

  /** The day of publication in the full form, an interval where it is not known to the day. */
  String day(Source source) {
    Publication published = source.published();
    return published == null ? labels.get("source.day.unknown") : days.full(published.range());
  }

  /** Source and day in one line. */
  String note(Source source) {
    return labels.get("source.note.bare", publisher(source), day(source));
  }

  /** Source, day and quoted words in one line. */
  String note(Source source, Evidence evidence) {
    return labels.get(
        "source.note",
        publisher(source),
        day(source),
        quoted(Quotation.cut(evidence.quote(), QUOTED_WORDS)));
  }

  /**
   * Words between the quotation marks of the report's language; double marks within them become
   * single ones, as printers do.
   */
  String quoted(String words) {
    String nested = words;
    for (String pair : nestedMarks) {
      nested = nested.replace(pair.charAt(0), pair.charAt(1));
    }
    return labels.get("quote.open") + nested + labels.get("quote.close");
  }
}
