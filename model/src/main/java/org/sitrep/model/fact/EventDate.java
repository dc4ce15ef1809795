package org.sitrep.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened: what is held, and what each source says.
 *
 * @param range the days that the sources allow
 * @param best the day adopted; {@code null} where only an interval is known
 * @param precision how narrowly the sources fix it
 * @param reports the day as each source counts it
 */
public record EventDate(
    DateRange range, @Nullable LocalDate best, Precision precision, List<DateReport> reports) {
  /** Copies the list and checks that the best day lies in the range. */
  public EventDate {
    reports = List.copyOf(reports);
    if (best != null && !range.contains(best)) {
      throw new IllegalArgumentException("best day " + best + " is outside " + range);
    }
  }

  /**
   * One source's day for the event.
   *
   * @param date the day as that source counts it
   * @param readOn the same with a relative day re-anchored on the adopted day of its anchor
   * @param relativeTo the anchor of a relative day
   * @param text the words, such as "a day later"
   * @param source who says so
   * @param evidence where it says so
   */
  public record DateReport(
      LocalDate date,
      LocalDate readOn,
      Event.@Nullable Id relativeTo,
      String text,
      Source.Id source,
      Evidence.Id evidence) {}
}
