package org.sitrep.extract.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.sitrep.model.fact.DateRange;

/** Reads days: dates of the calendar, weekdays, "yesterday", "this morning". */
final class Days {
  private Days() {}

  /** The day that the slots name, with the part of it where they name one. */
  static Optional<Reading> day(Match match, Scene scene) {
    String clock = part(match);
    if (match.has("iso")) {
      LocalDate day = LocalDate.parse(match.need("iso").code());
      return Optional.of(Reading.of(CalendarPoint.of(Grain.DAY, day), Reading.ABSOLUTE));
    }
    if (match.has("month")) {
      Optional<Reading> date = date(match, scene, clock);
      boolean beside = match.has("deictic") || match.has("rel");
      return beside ? date.map(reading -> reading.from(fromToday(match))) : date;
    }
    if (match.has("deictic") || match.has("tonight")) {
      return deictic(match, scene, clock);
    }
    if (match.has("weekday")) {
      return Weekdays.weekday(match, scene, clock);
    }
    return dayOfPart(match, scene, clock);
  }

  /** Several days that follow one another: "May 4 to 6". */
  static Optional<Reading> span(Match match, Scene scene) {
    if (!match.joined("last")) {
      return Optional.empty();
    }
    Optional<Reading> first = date(match, scene, "");
    int last = match.need("last").number();
    if (first.isEmpty() || first.get().range() == null || last <= match.need("day").number()) {
      return Optional.empty();
    }
    LocalDate from = first.get().range().earliest();
    if (last > from.lengthOfMonth()) {
      return Optional.empty();
    }
    DateRange days = new DateRange(from, from.withDayOfMonth(last));
    String value = days.earliest() + "/" + days.latest();
    CalendarPoint point = CalendarPoint.of(Grain.DAY, from);
    return Optional.of(new Reading(TimeExpression.Type.DATE, value, days, point, Reading.ABSOLUTE));
  }

  /** The week that holds the day that the slots name. */
  static Optional<Reading> weekOf(Match match, Scene scene) {
    return date(match, scene, "")
        .flatMap(day -> Optional.ofNullable(day.point()))
        .map(day -> Reading.of(CalendarPoint.of(Grain.WEEK, day.first()), Reading.ABSOLUTE));
  }

  private static String part(Match match) {
    if (match.has("tonight")) {
      return "TNI";
    }
    if (!match.has("part") || match.says("before")) {
      return "";
    }
    return "T" + match.need("part").code();
  }

  private static Optional<Reading> date(Match match, Scene scene, String clock) {
    int month = match.need("month").number();
    int day = match.need("day").number();
    if (day < 1 || day > Month.of(month).maxLength()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = Years.choose(match, scene, month, day);
    if (date.isEmpty()) {
      boolean impossible = match.has("year") || scene.reference().year().isPresent();
      String value = "XXXX-" + Grain.padded(month, 2) + "-" + Grain.padded(day, 2);
      return impossible
          ? Optional.empty()
          : Optional.of(Reading.open(value, clock).from(Reading.ABSOLUTE));
    }
    CalendarPoint point = CalendarPoint.of(Grain.DAY, date.get()).at(clock);
    return Optional.of(Reading.of(point, Reading.ABSOLUTE));
  }

  private static Optional<Reading> deictic(Match match, Scene scene, String clock) {
    int steps = stepsFromToday(match);
    Optional<LocalDate> today = scene.today();
    if (today.isEmpty()) {
      return Optional.of(Reading.open("XXXX-XX-XX", clock).from(fromToday(match)));
    }
    CalendarPoint point = CalendarPoint.of(Grain.DAY, today.get().plusDays(steps)).at(clock);
    Reading reading = Reading.of(point, fromToday(match));
    return Optional.of(
        match.says("overnight")
            ? reading.over(new DateRange(point.first(), today.get()))
            : reading);
  }

  /** "This morning" and "last night" are told from today, "the previous night" from the story. */
  private static Optional<Reading> dayOfPart(Match match, Scene scene, String clock) {
    int steps = stepsFromToday(match);
    if (steps > 0 || match.says("previous") || match.says("preceding")) {
      return Narration.neighbour(match, scene, steps);
    }
    Optional<LocalDate> today = scene.today();
    if (today.isEmpty()) {
      return Optional.of(Reading.open("XXXX-XX-XX", clock).from(fromToday(match)));
    }
    CalendarPoint point = CalendarPoint.of(Grain.DAY, today.get().plusDays(steps)).at(clock);
    return Optional.of(Reading.of(point, fromToday(match)));
  }

  private static Anchor fromToday(Match match) {
    return new Anchor.Publication(stepsFromToday(match));
  }

  private static int stepsFromToday(Match match) {
    return match
        .get("deictic")
        .or(() -> match.get("tonight"))
        .or(() -> match.get("rel"))
        .map(Entry::number)
        .orElse(0);
  }
}
