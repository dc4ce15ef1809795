package org.sitrep.extract.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads times counted from the day that the article told last: "a day later", "the next night". */
final class Narration {
  private Narration() {}

  /** Reads "two days later", or earlier where the sign is negative. */
  static Optional<Reading> later(Match match, Scene scene, int sign) {
    Entry count = match.need("count");
    String unit = match.need("unit").code();
    if (count.vague()) {
      return Optional.of(Reading.reference(sign > 0 ? "FUTURE_REF" : "PAST_REF"));
    }
    Grain grain = Units.grain(unit).orElse(Grain.DAY);
    boolean exact = grain == Grain.DAY || grain == Grain.WEEK;
    Optional<Told> told = exact ? scene.lastDay() : scene.lastWithin(grain);
    if (told.isEmpty() && Units.grain(unit).isEmpty()) {
      return Durations.duration(match);
    }
    if (told.isEmpty()) {
      return Optional.of(Reading.open(exact ? "XXXX-XX-XX" : "XXXX", ""));
    }
    int steps = sign * count.number();
    LocalDate from = told.get().point().first();
    CalendarPoint point =
        grain == Grain.WEEK ? Shifts.point(from, "D", 7 * steps) : Shifts.point(from, unit, steps);
    return read(told.get(), point);
  }

  /**
   * Reads "a year earlier", which compares quarters where one is spoken of, or "two days before".
   */
  static Optional<Reading> earlier(Match match, Scene scene) {
    boolean year = match.need("unit").code().equals("Y");
    boolean one = !match.has("count") || match.need("count").number() == 1;
    if (year && one && scene.comparedQuarter().isPresent()) {
      return Quarters.yearAgo(match, scene);
    }
    boolean told = scene.lastDay().isPresent();
    return !match.has("count") || year || !told
        ? Shifts.ago(match, scene)
        : later(match, scene, -1);
  }

  /**
   * Reads "the next day", "the previous night", "that year": so many units from the one told last.
   */
  static Optional<Reading> neighbour(Match match, Scene scene, int steps) {
    Optional<Grain> grain =
        match.has("unit") ? Units.grain(match.need("unit").code()) : Optional.of(Grain.DAY);
    if (grain.isEmpty()) {
      return Optional.empty();
    }
    String clock = match.has("part") ? "T" + match.need("part").code() : "";
    Optional<Told> told = scene.lastWithin(grain.get());
    if (told.isPresent()) {
      LocalDate day = told.get().point().first();
      return read(told.get(), CalendarPoint.of(grain.get(), day).plus(steps).at(clock));
    }
    boolean seenFromToday = grain.get() != Grain.DAY && steps != 0 && scene.today().isPresent();
    if (seenFromToday) {
      CalendarPoint present = CalendarPoint.of(grain.get(), scene.today().get());
      return Optional.of(Reading.of(present.plus(steps), Reading.PUBLICATION));
    }
    return steps == 0 ? Optional.empty() : Optional.of(Reading.open("XXXX-XX-XX", clock));
  }

  private static Optional<Reading> read(Told told, CalendarPoint point) {
    long days = ChronoUnit.DAYS.between(told.point().first(), point.first());
    Anchor anchor = new Anchor.Narrative(told.expression(), Period.ofDays(Math.toIntExact(days)));
    return Optional.of(Reading.of(point, anchor));
  }
}
