package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.model.fact.DateRange;

/** Units of time by their letters, and those that are told from the day of writing: "last week". */
final class Units {
  private Units() {}

  /** The grain that the letters of a unit name; empty for those of the clock. */
  static Optional<Grain> grain(String unit) {
    return switch (unit) {
      case "D" -> Optional.of(Grain.DAY);
      case "W" -> Optional.of(Grain.WEEK);
      case "WE" -> Optional.of(Grain.WEEKEND);
      case "M" -> Optional.of(Grain.MONTH);
      case "Q" -> Optional.of(Grain.QUARTER);
      case "Y" -> Optional.of(Grain.YEAR);
      case "DE" -> Optional.of(Grain.DECADE);
      case "CE" -> Optional.of(Grain.CENTURY);
      case "TH", "TM", "TS" -> Optional.empty();
      default -> throw new IllegalArgumentException("no such unit: " + unit);
    };
  }

  /** Reads "last week", "earlier this month", "the weekend", "the end of the year". */
  static Optional<Reading> which(Match match, Scene scene) {
    Entry unit = match.need("unit");
    Optional<Grain> grain = grain(unit.code());
    if (grain.isEmpty() || grain.get() == Grain.DAY) {
      return Optional.empty();
    }
    Optional<LocalDate> today = scene.today();
    if (today.isEmpty()) {
      return Optional.of(Reading.open(open(grain.get()), ""));
    }
    CalendarPoint point = point(match, scene, grain.get(), today.get());
    Reading reading = Reading.of(point, Reading.PUBLICATION);
    if (match.says("past")) {
      LocalDate now = today.get();
      reading = reading.over(new DateRange(grain.get().plus(now, -1), now));
    }
    return Edge.narrow(match, scene, reading);
  }

  private static CalendarPoint point(Match match, Scene scene, Grain grain, LocalDate today) {
    CalendarPoint present = CalendarPoint.of(grain, today);
    if (match.has("rel")) {
      return present.plus(match.need("rel").number());
    }
    boolean ahead = scene.outlook(match) == Outlook.AHEAD;
    return grain == Grain.WEEKEND && !ahead && present.first().isAfter(today)
        ? present.plus(-1)
        : present;
  }

  private static String open(Grain grain) {
    return switch (grain) {
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case DAY -> "XXXX-XX-XX";
      case SEASON, HALF, YEAR, DECADE, CENTURY -> "XXXX";
    };
  }
}
