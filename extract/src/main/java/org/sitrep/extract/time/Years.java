package org.sitrep.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads years and what is longer, and finds the year of dates that name none. */
final class Years {
  /**
   * How many days a date without a year may lie ahead of the day of writing, if no verb says so.
   */
  private static final int NEAR_FUTURE = 60;

  /** How many years around the likeliest one a weekday is tried in: it recurs within eleven. */
  private static final int WEEKDAY_REACH = 5;

  private Years() {}

  /** The date of the month and day, in the year that is named, or that fits best. */
  static Optional<LocalDate> choose(Match match, Scene scene, int month, int day) {
    if (match.has("year")) {
      return date(match.need("year").number(), month, day);
    }
    if (scene.reference().year().isEmpty()) {
      return Optional.empty();
    }
    int year = scene.reference().year().getAsInt();
    Optional<LocalDate> chosen =
        scene.today().isPresent()
            ? nearest(scene.outlook(match), scene.today().get(), month, day)
            : date(year, month, day);
    return match.has("weekday")
        ? agreeing(chosen.map(LocalDate::getYear).orElse(year), month, day, match).or(() -> chosen)
        : chosen;
  }

  static Optional<LocalDate> nearest(Outlook outlook, LocalDate today, int month, int day) {
    int year = today.getYear();
    Optional<LocalDate> last = date(year, month, day).filter(d -> !d.isAfter(today));
    if (last.isEmpty()) {
      last = date(year - 1, month, day);
    }
    Optional<LocalDate> next = date(year, month, day).filter(d -> d.isAfter(today));
    if (next.isEmpty()) {
      next = date(year + 1, month, day);
    }
    boolean near = next.isPresent() && ChronoUnit.DAYS.between(today, next.get()) <= NEAR_FUTURE;
    boolean justPast =
        last.isPresent() && ChronoUnit.DAYS.between(last.get(), today) <= NEAR_FUTURE;
    boolean ahead = near || (outlook == Outlook.AHEAD && !justPast);
    return ahead || last.isEmpty() ? next : last;
  }

  /**
   * The year nearest to the given one in which the date falls on the weekday that stands with it.
   */
  private static Optional<LocalDate> agreeing(int year, int month, int day, Match match) {
    DayOfWeek weekday = DayOfWeek.of(match.need("weekday").number());
    for (int distance = 0; distance <= WEEKDAY_REACH; distance++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        Optional<LocalDate> date = date(year + sign * distance, month, day);
        if (date.isPresent() && date.get().getDayOfWeek() == weekday) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** The date; empty for 29 February of a common year and the like. */
  static Optional<LocalDate> date(int year, int month, int day) {
    LocalDate first = LocalDate.of(year, month, 1);
    return day > first.lengthOfMonth() ? Optional.empty() : Optional.of(first.withDayOfMonth(day));
  }

  static Optional<Reading> year(Match match, Scene scene) {
    if (match.has("decade")) {
      return decade(match);
    }
    LocalDate first = LocalDate.of(match.need("year").number(), 1, 1);
    return Edge.narrow(
        match, scene, Reading.of(CalendarPoint.of(Grain.YEAR, first), Reading.ABSOLUTE));
  }

  static Optional<Reading> decade(Match match) {
    LocalDate first = LocalDate.of(match.need("decade").number() * 10, 1, 1);
    return Optional.of(Reading.of(CalendarPoint.of(Grain.DECADE, first), Reading.ABSOLUTE));
  }

  static Optional<Reading> century(Match match) {
    int number = match.need("ordinal").number();
    if (number < 1 || number > 22) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of((number - 1) * 100, 1, 1);
    return Optional.of(Reading.of(CalendarPoint.of(Grain.CENTURY, first), Reading.ABSOLUTE));
  }

  /** Reads "the full year", "the current fiscal year", "year-end". */
  static Optional<Reading> same(Match match, Scene scene) {
    if (scene.today().isEmpty()) {
      return Optional.of(Reading.open("XXXX", ""));
    }
    int steps = match.get("rel").map(Entry::number).orElse(0);
    CalendarPoint point = CalendarPoint.of(Grain.YEAR, scene.today().get()).plus(steps);
    return Optional.of(Reading.of(point, Reading.PUBLICATION));
  }
}
