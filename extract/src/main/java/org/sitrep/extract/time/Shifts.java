package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/** Reads times counted from the day of writing: "three days ago", "in two weeks". */
final class Shifts {
  private Shifts() {}

  static Optional<Reading> ago(Match match, Scene scene) {
    Entry unit = match.need("unit");
    if (match.has("count") && match.need("count").vague()) {
      return Optional.of(Reading.reference("PAST_REF"));
    }
    int count = match.get("count").map(Entry::number).orElse(1);
    Optional<Told> compared = scene.comparedQuarter();
    if (unit.code().equals("Y") && count == 1 && compared.isPresent()) {
      CalendarPoint point = Quarters.aYearBefore(compared.get().point());
      return Optional.of(Reading.of(point, Reading.PUBLICATION).aside());
    }
    return shifted(scene, unit.code(), -count);
  }

  static Optional<Reading> hence(Match match, Scene scene) {
    Entry count = match.need("count");
    return count.vague()
        ? Optional.of(Reading.reference("FUTURE_REF"))
        : toDay(scene, match.need("unit").code(), count.number());
  }

  /** Reads "in two weeks": a day where the verb looks ahead, else how long something took. */
  static Optional<Reading> within(Match match, Scene scene) {
    return scene.outlook(match) == Outlook.AHEAD && !match.need("count").vague()
        ? hence(match, scene)
        : Durations.duration(match);
  }

  /** A shift by days or weeks comes to a day, by more to the month or year it comes to. */
  private static Optional<Reading> toDay(Scene scene, String unit, int count) {
    return unit.equals("W") ? shifted(scene, "D", 7 * count) : shifted(scene, unit, count);
  }

  private static Optional<Reading> shifted(Scene scene, String unit, int count) {
    if (scene.today().isEmpty()) {
      return Optional.of(Reading.open("XXXX-XX-XX", ""));
    }
    return Optional.of(Reading.of(point(scene.today().get(), unit, count), Reading.PUBLICATION));
  }

  /** The point that many units from the day; decades and centuries come to a year. */
  static CalendarPoint point(LocalDate from, String unit, int count) {
    Grain grain = Units.grain(unit).orElse(Grain.DAY);
    boolean clock = Units.grain(unit).isEmpty();
    int steps = clock ? (unit.equals("TH") ? count / 24 : 0) : count;
    LocalDate day = grain.plus(from, steps);
    boolean ages = grain == Grain.DECADE || grain == Grain.CENTURY;
    return CalendarPoint.of(ages ? Grain.YEAR : grain, day);
  }
}
