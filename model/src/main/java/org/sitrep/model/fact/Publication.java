package org.sitrep.model.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * When a source was published, and how that is known.
 *
 * @param range the days on which it can have been published
 * @param best the likeliest of these days
 * @param basis what the answer rests on
 * @param stated every day that the source itself states as its own, the rejected ones included
 */
public record Publication(DateRange range, LocalDate best, Basis basis, List<Stated> stated) {
  /** Copies the list and checks that the best day lies in the range. */
  public Publication {
    stated = List.copyOf(stated);
    if (!range.contains(best)) {
      throw new IllegalArgumentException("best day " + best + " is outside " + range);
    }
  }

  /** What a publication day rests on, the strongest first. */
  public enum Basis implements Code {
    /** The person who made the report gave it. */
    GIVEN,
    /** A label or the page's metadata names it. */
    LABELLED,
    /** The dateline of the text. */
    DATELINE,
    /** A date beside "today", "this morning" or the like in the text. */
    DEICTIC,
    /** The page's masthead, where it agrees with the text. */
    MASTHEAD,
    /** Reckoned from the days in the text and from the other sources. */
    INFERRED;

    @Override
    public String code() {
      return Code.of(this);
    }
  }

  /** The part a stated day plays. */
  public enum Role implements Code {
    PUBLISHED,
    UPDATED,
    MASTHEAD,
    /** The day on which the page was fetched, not written. */
    CRAWL,
    UNKNOWN;

    @Override
    public String code() {
      return Code.of(this);
    }
  }

  /**
   * A day that the page states as its own.
   *
   * @param text the words as they stand on the page
   * @param date the day they name
   * @param role the part it plays
   * @param why the reason for that role, one clause
   */
  public record Stated(String text, LocalDate date, Role role, String why) {}
}
