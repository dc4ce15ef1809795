package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.model.fact.DateRange;

/** Narrows days by the part of them that words name: "early", "the end of", "earlier". */
final class Edge {
  private Edge() {}

  /**
   * The reading with its days narrowed by what stands in the slot {@code edge}, if anything does.
   */
  static Optional<Reading> narrow(Match match, Scene scene, Reading reading) {
    DateRange days = reading.range();
    Optional<Entry> edge = match.get("edge");
    if (edge.isEmpty() || days == null || days.isDay()) {
      return Optional.of(reading);
    }
    return Optional.of(reading.over(narrow(edge.get().code(), days, scene.today())));
  }

  private static DateRange narrow(String edge, DateRange days, Optional<LocalDate> today) {
    LocalDate now = today.filter(days::contains).orElse(days.latest());
    long third = days.days() / 3;
    return switch (edge) {
      case "START" -> new DateRange(days.earliest(), days.earliest().plusDays(third));
      case "MID" -> new DateRange(days.earliest().plusDays(third), days.latest().minusDays(third));
      case "END" -> new DateRange(days.latest().minusDays(third), days.latest());
      case "BEFORE" -> new DateRange(days.earliest(), now);
      case "AFTER" -> new DateRange(today.isPresent() ? now : days.earliest(), days.latest());
      default -> throw new IllegalArgumentException("no such edge: " + edge);
    };
  }
}
