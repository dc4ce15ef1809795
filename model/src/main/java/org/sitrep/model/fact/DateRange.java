package org.sitrep.model.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An interval of days in the proleptic ISO calendar, both ends inclusive.
 *
 * @param earliest the first day
 * @param latest the last day, not before the first
 */
public record DateRange(LocalDate earliest, LocalDate latest) {
  /** Checks that the range runs forward. */
  public DateRange {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "range ends before it starts: " + earliest + ".." + latest);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DateRange range
        && earliest.equals(range.earliest)
        && latest.equals(range.latest);
  }

  @Override
  public int hashCode() {
    return 31 * earliest.hashCode() + latest.hashCode();
  }

  /** The range of one day. */
  public static DateRange of(LocalDate day) {
    return new DateRange(day, day);
  }

  /** Tells whether the day lies in the range. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  /** Tells whether the two ranges share a day. */
  public boolean overlaps(DateRange other) {
    return !other.latest.isBefore(earliest) && !other.earliest.isAfter(latest);
  }

  /** The smallest range that holds both. */
  public DateRange span(DateRange other) {
    return new DateRange(
        earliest.isBefore(other.earliest) ? earliest : other.earliest,
        latest.isAfter(other.latest) ? latest : other.latest);
  }

  /** The number of days in the range, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(earliest, latest) + 1;
  }

  /** Tells whether the range is a single day. */
  public boolean isDay() {
    return earliest.equals(latest);
  }

  /** The range in words, for messages. */
  @Override
  public String toString() {
    return isDay() ? earliest.toString() : earliest + " to " + latest;
  }
}
