package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/** Reads seasons of the northern year; winter counts to the year in which it begins. */
final class Seasons {
  private Seasons() {}

  static Optional<Reading> season(Match match, Scene scene) {
    String code = match.need("season").code();
    int month =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          case "WI" -> 12;
          default -> throw new IllegalArgumentException("no such season: " + code);
        };
    if (match.has("year")) {
      LocalDate first = LocalDate.of(match.need("year").number(), month, 1);
      return read(match, scene, first, Reading.ABSOLUTE);
    }
    if (scene.today().isEmpty()) {
      return Optional.of(Reading.open("XXXX-" + code, ""));
    }
    LocalDate first = seenFrom(match, scene, scene.today().get(), month);
    return read(match, scene, first, Reading.PUBLICATION);
  }

  private static Optional<Reading> read(Match match, Scene scene, LocalDate first, Anchor anchor) {
    return Edge.narrow(match, scene, Reading.of(CalendarPoint.of(Grain.SEASON, first), anchor));
  }

  private static LocalDate seenFrom(Match match, Scene scene, LocalDate today, int month) {
    LocalDate sameYear = LocalDate.of(today.getYear(), month, 1);
    if (match.has("unit")) {
      return sameYear.plusYears(match.need("rel").number());
    }
    LocalDate begun = sameYear.isAfter(today) ? sameYear.minusYears(1) : sameYear;
    boolean running = !Grain.SEASON.last(begun).isBefore(today);
    int steps = match.get("rel").map(Entry::number).orElse(0);
    if (steps < 0) {
      return running ? begun.minusYears(1) : begun;
    }
    if (steps > 0 || scene.outlook(match) == Outlook.AHEAD) {
      return running && steps == 0 ? begun : begun.plusYears(1);
    }
    return match.has("rel") && !running ? sameYear : begun;
  }
}
