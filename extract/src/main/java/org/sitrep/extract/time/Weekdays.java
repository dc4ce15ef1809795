package org.sitrep.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads weekdays: the last one, unless the verb or "next" looks ahead. */
final class Weekdays {
  private Weekdays() {}

  static Optional<Reading> weekday(Match match, Scene scene, String clock) {
    DayOfWeek weekday = DayOfWeek.of(match.need("weekday").number());
    Optional<LocalDate> today = scene.today();
    if (today.isEmpty()) {
      return Optional.of(Reading.open("XXXX-WXX-" + weekday.getValue(), clock));
    }
    LocalDate day = choose(match, scene, weekday, today.get());
    return Optional.of(Reading.of(CalendarPoint.of(Grain.DAY, day).at(clock), Reading.PUBLICATION));
  }

  private static LocalDate choose(Match match, Scene scene, DayOfWeek weekday, LocalDate today) {
    if (match.has("rel")) {
      int steps = match.need("rel").number();
      return steps < 0
          ? today.with(TemporalAdjusters.previous(weekday))
          : steps > 0 ? today.with(TemporalAdjusters.next(weekday)) : today.with(weekday);
    }
    return scene.outlook(match) == Outlook.AHEAD
        ? today.with(TemporalAdjusters.nextOrSame(weekday))
        : today.with(TemporalAdjusters.previousOrSame(weekday));
  }

  /** Reads "Tuesday of last week". */
  static Optional<Reading> ofWeek(Match match, Scene scene) {
    int weekday = match.need("weekday").number();
    if (scene.today().isEmpty()) {
      return Optional.of(Reading.open("XXXX-WXX-" + weekday, ""));
    }
    LocalDate day = scene.today().get().plusWeeks(match.need("rel").number());
    CalendarPoint point = CalendarPoint.of(Grain.DAY, day.with(DayOfWeek.of(weekday)));
    return Optional.of(Reading.of(point, Reading.PUBLICATION));
  }
}
