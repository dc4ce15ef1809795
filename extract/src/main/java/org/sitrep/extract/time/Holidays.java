package org.sitrep.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Reads feast days: those of a fixed date, those counted from Easter, and some of the United
 * States.
 */
final class Holidays {
  private Holidays() {}

  static Optional<Reading> holiday(Match match, Scene scene) {
    String name = match.need("holiday").code();
    if (match.has("year")) {
      return read(day(name, match.need("year").number()), Reading.ABSOLUTE);
    }
    if (scene.today().isEmpty()) {
      boolean fixed = Character.isDigit(name.charAt(0));
      return Optional.of(Reading.open(fixed ? "XXXX-" + name : "XXXX-XX-XX", ""));
    }
    return read(seenFrom(match, scene, name, scene.today().get()), Reading.PUBLICATION);
  }

  private static Optional<Reading> read(LocalDate day, Anchor anchor) {
    return Optional.of(Reading.of(CalendarPoint.of(Grain.DAY, day), anchor));
  }

  private static LocalDate seenFrom(Match match, Scene scene, String name, LocalDate today) {
    LocalDate last = day(name, today.getYear());
    if (last.isAfter(today)) {
      last = day(name, today.getYear() - 1);
    }
    LocalDate next = day(name, last.getYear() + 1);
    int steps = match.get("rel").map(Entry::number).orElse(0);
    boolean ahead = scene.outlook(match) == Outlook.AHEAD || next.isBefore(today.plusDays(30));
    return steps > 0 || (steps == 0 && ahead) ? next : last;
  }

  private static LocalDate day(String name, int year) {
    return switch (name) {
      case "easter" -> easter(year);
      case "good-friday" -> easter(year).minusDays(2);
      case "easter-monday" -> easter(year).plusDays(1);
      case "palm-sunday" -> easter(year).minusDays(7);
      case "ash-wednesday" -> easter(year).minusDays(46);
      case "pentecost" -> easter(year).plusDays(49);
      case "thanksgiving" ->
          LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
      case "labor-day" ->
          LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
      case "memorial-day" ->
          LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
      default -> LocalDate.parse(year + "-" + name);
    };
  }

  /**
   * Easter Sunday of the western churches, by the anonymous algorithm in Nature 13 (1876), p. 487.
   */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (b - (b + 8) / 25 + 1) / 3;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
