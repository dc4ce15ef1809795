package org.sitrep.extract.time;

import java.time.LocalDate;
import org.sitrep.model.fact.DateRange;

/**
 * A named stretch of the calendar: the week of 19 June, the year 1952, the evening of 3 March.
 *
 * @param grain how long it is
 * @param first its first day
 * @param clock what TIMEX3 adds for a part of the day or a time of the clock ({@code TNI}, {@code
 *     T15:00}); empty where there is none
 */
record CalendarPoint(Grain grain, LocalDate first, String clock) {
  /** The one that holds the day. */
  static CalendarPoint of(Grain grain, LocalDate day) {
    return new CalendarPoint(grain, grain.floor(day), "");
  }

  CalendarPoint plus(long count) {
    return new CalendarPoint(grain, grain.plus(first, count), clock);
  }

  CalendarPoint at(String newClock) {
    return new CalendarPoint(grain, first, newClock);
  }

  DateRange range() {
    return new DateRange(first, grain.last(first));
  }

  String value() {
    return grain.value(first) + clock;
  }
}
