package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Publication.Basis;
import org.sitrep.model.fact.Publication.Role;

/**
 * From where in time an article's words are read: its day of publication as far as it is known.
 *
 * @param range the days on which it can have been published; {@code null} where nothing is known
 * @param best the likeliest of them
 * @param yearHint the year in which dates without a year fall where the day is unknown, 0 for none
 */
public record Reference(@Nullable DateRange range, @Nullable LocalDate best, int yearHint) {
  private static final int WEEK = 7;

  /** A day that is known. */
  public static Reference of(LocalDate day) {
    return new Reference(DateRange.of(day), day, 0);
  }

  /** A day known within bounds. */
  public static Reference within(DateRange range, LocalDate best) {
    return new Reference(range, best, 0);
  }

  /**
   * What is known of the publication. A text that a person dates, but that states a day of its own
   * more than a week before, was put out again: its words are read from its own day.
   */
  public static Reference of(Publication publication) {
    return publication.basis() == Basis.GIVEN
        ? publication.stated().stream()
            .filter(own -> own.role() == Role.PUBLISHED || own.role() == Role.UPDATED)
            .map(own -> own.date())
            .filter(day -> day.isBefore(publication.range().earliest().minusDays(WEEK)))
            .findFirst()
            .map(Reference::of)
            .orElseGet(() -> within(publication.range(), publication.best()))
        : within(publication.range(), publication.best());
  }

  /** Nothing known. */
  public static Reference unknown() {
    return new Reference(null, null, 0);
  }

  /** Nothing known but the year, as from other articles on the same matter. */
  public static Reference inYear(int year) {
    return new Reference(null, null, year);
  }

  /** The likeliest day. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(best);
  }

  /** The year of dates that name none: that of the day, or the hint. */
  OptionalInt year() {
    if (best != null) {
      return OptionalInt.of(best.getYear());
    }
    return yearHint == 0 ? OptionalInt.empty() : OptionalInt.of(yearHint);
  }
}
