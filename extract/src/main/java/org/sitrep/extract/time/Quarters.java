package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads quarters and halves of years, and the periods that reports of business compare. */
final class Quarters {
  private Quarters() {}

  static Optional<Reading> quarter(Match match, Scene scene) {
    int ordinal = match.need("ordinal").number();
    return ordinal < 1 || ordinal > 4
        ? Optional.empty()
        : numbered(match, scene, Grain.QUARTER, ordinal);
  }

  static Optional<Reading> half(Match match, Scene scene) {
    int ordinal = match.need("ordinal").number();
    return ordinal < 1 || ordinal > 2
        ? Optional.empty()
        : numbered(match, scene, Grain.HALF, ordinal);
  }

  private static Optional<Reading> numbered(Match match, Scene scene, Grain grain, int ordinal) {
    LocalDate inYearOne = grain.plus(LocalDate.of(1, 1, 1), ordinal - 1);
    OptionalInt year = year(match, scene);
    if (year.isPresent()) {
      Anchor anchor = match.has("year") ? Reading.ABSOLUTE : Reading.PUBLICATION;
      return read(CalendarPoint.of(grain, inYearOne.withYear(year.getAsInt())), anchor);
    }
    if (scene.today().isEmpty()) {
      return Optional.of(Reading.open(grain.value(inYearOne).replace("0001", "XXXX"), ""));
    }
    LocalDate today = scene.today().get();
    LocalDate first = inYearOne.withYear(today.getYear());
    boolean back = first.isAfter(today) && scene.outlook(match) != Outlook.AHEAD;
    first = back ? first.minusYears(1) : first;
    int steps = match.has("yearago") ? -1 : 0;
    return read(CalendarPoint.of(grain, first.plusYears(steps)), Reading.PUBLICATION);
  }

  private static OptionalInt year(Match match, Scene scene) {
    if (match.has("year")) {
      return OptionalInt.of(match.need("year").number());
    }
    boolean told = match.has("rel") || match.rule().meaning() == Meaning.HALF_YEAR;
    if (!told || scene.today().isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        scene.today().get().getYear() + match.get("rel").map(Entry::number).orElse(0));
  }

  /** Reads "the quarter", "the period": the one told last, or the last that is over. */
  static Optional<Reading> same(Match match, Scene scene) {
    Optional<Told> told =
        scene.lastQuarter().filter(quarter -> !match.says("latest") || isOver(quarter, scene));
    if (told.isPresent() && !match.has("rel") && !match.says("current")) {
      return read(told.get().point(), Reading.PUBLICATION);
    }
    if (scene.today().isEmpty() || !match.has("unit")) {
      return match.has("unit") ? Optional.of(Reading.open("XXXX-QX", "")) : Optional.empty();
    }
    int steps = match.get("rel").map(Entry::number).orElse(match.says("current") ? 0 : -1);
    CalendarPoint present = CalendarPoint.of(Grain.QUARTER, scene.today().get());
    return read(present.plus(steps), Reading.PUBLICATION);
  }

  private static boolean isOver(Told told, Scene scene) {
    return scene.today().map(today -> told.point().range().latest().isBefore(today)).orElse(true);
  }

  /** Reads "the year-ago period", "the 1988 quarter", "the same period last year". */
  static Optional<Reading> yearAgo(Match match, Scene scene) {
    Optional<Told> told = scene.lastQuarter();
    if (match.has("year")) {
      int year = match.need("year").number();
      CalendarPoint point =
          told.map(Told::point).orElse(CalendarPoint.of(Grain.YEAR, LocalDate.of(year, 1, 1)));
      CalendarPoint inYear = CalendarPoint.of(point.grain(), point.first().withYear(year));
      return read(inYear, Reading.ABSOLUTE).map(Reading::aside);
    }
    if (told.isPresent()) {
      CalendarPoint before = aYearBefore(told.get().point());
      return read(before, Reading.PUBLICATION).map(Reading::aside);
    }
    if (scene.today().isEmpty()) {
      return Optional.of(Reading.open("XXXX", ""));
    }
    return read(CalendarPoint.of(Grain.YEAR, scene.today().get()).plus(-1), Reading.PUBLICATION);
  }

  static CalendarPoint aYearBefore(CalendarPoint point) {
    return CalendarPoint.of(point.grain(), point.first().minusYears(1));
  }

  private static Optional<Reading> read(CalendarPoint point, Anchor anchor) {
    return Optional.of(Reading.of(point, anchor));
  }
}
