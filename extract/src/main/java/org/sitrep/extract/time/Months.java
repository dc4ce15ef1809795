package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/** Reads months: a bare one is the last that has begun, unless the verb looks ahead. */
final class Months {
  private Months() {}

  static Optional<Reading> month(Match match, Scene scene) {
    int month = match.need("month").number();
    Optional<LocalDate> first = first(match, scene, month);
    if (first.isEmpty()) {
      return Optional.of(Reading.open("XXXX-" + Grain.padded(month, 2), ""));
    }
    Anchor anchor = match.has("year") ? Reading.ABSOLUTE : Reading.PUBLICATION;
    CalendarPoint point = CalendarPoint.of(Grain.MONTH, first.get());
    return Edge.narrow(match, scene, Reading.of(point, anchor));
  }

  private static Optional<LocalDate> first(Match match, Scene scene, int month) {
    if (match.has("year")) {
      return Optional.of(LocalDate.of(match.need("year").number(), month, 1));
    }
    if (scene.reference().year().isEmpty()) {
      return Optional.empty();
    }
    int year = scene.reference().year().getAsInt();
    LocalDate sameYear = LocalDate.of(year, month, 1);
    if (match.has("unit")) {
      return Optional.of(sameYear.plusYears(match.need("rel").number()));
    }
    return Optional.of(
        scene.today().map(today -> seenFrom(match, scene, sameYear, today)).orElse(sameYear));
  }

  private static LocalDate seenFrom(Match match, Scene scene, LocalDate sameYear, LocalDate today) {
    int months = sameYear.getMonthValue() - today.getMonthValue();
    int steps = match.get("rel").map(Entry::number).orElse(0);
    if (steps < 0) {
      return months < 0 ? sameYear : sameYear.minusYears(1);
    }
    if (steps > 0 || scene.outlook(match) == Outlook.AHEAD) {
      return months < 0 || (months == 0 && steps > 0) ? sameYear.plusYears(1) : sameYear;
    }
    return months <= 0 || match.has("rel") ? sameYear : sameYear.minusYears(1);
  }
}
