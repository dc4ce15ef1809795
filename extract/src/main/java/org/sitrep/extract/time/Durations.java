package org.sitrep.extract.time;

import java.util.Optional;

/** Reads how long and how often, in the form of ISO 8601 durations. */
final class Durations {
  private Durations() {}

  static Optional<Reading> duration(Match match) {
    return Optional.of(of(match));
  }

  static Reading of(Match match) {
    String count = match.get("count").map(Entry::code).orElse("X");
    return Reading.duration(value(match.need("unit").code(), count));
  }

  /** Half a unit, as a whole number of a smaller one where that can be said. */
  static Optional<Reading> half(Match match) {
    return switch (match.need("unit").code()) {
      case "TH" -> Optional.of(Reading.duration("PT30M"));
      case "Y" -> Optional.of(Reading.duration("P6M"));
      case "DE" -> Optional.of(Reading.duration("P5Y"));
      case "CE" -> Optional.of(Reading.duration("P50Y"));
      default -> Optional.of(Reading.duration(value(match.need("unit").code(), "0.5")));
    };
  }

  static Optional<Reading> andAHalf(Match match) {
    Entry count = match.need("count");
    return count.vague()
        ? Optional.empty()
        : Optional.of(Reading.duration(value(match.need("unit").code(), count.number() + ".5")));
  }

  static Optional<Reading> every(Match match) {
    String count = match.get("count").map(Entry::code).orElse(match.says("other") ? "2" : "1");
    return Optional.of(Reading.set(value(match.need("unit").code(), count)));
  }

  /** A set named by what recurs: every Sunday, each July, Sundays. */
  static Optional<Reading> everyNamed(Match match) {
    String value =
        match
            .get("weekday")
            .map(day -> "XXXX-WXX-" + day.number())
            .or(() -> match.get("month").map(month -> "XXXX-" + Grain.padded(month.number(), 2)))
            .or(() -> match.get("season").map(season -> "XXXX-" + season.code()))
            .or(() -> match.get("part").map(part -> "XXXX-XX-XXT" + part.code()))
            .orElseThrow();
    return Optional.of(Reading.set(value));
  }

  /** Decades and centuries are told in years, weekends in days. */
  private static String value(String unit, String count) {
    boolean number = !count.equals("X") && count.indexOf('.') < 0;
    if (number && unit.equals("DE")) {
      return "P" + 10 * Long.parseLong(count) + "Y";
    }
    if (number && unit.equals("CE")) {
      return "P" + 100 * Long.parseLong(count) + "Y";
    }
    boolean clock = unit.length() == 2 && unit.charAt(0) == 'T';
    return clock ? "PT" + count + unit.charAt(1) : "P" + count + unit;
  }
}
