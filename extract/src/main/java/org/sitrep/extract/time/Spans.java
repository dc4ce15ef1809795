package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.model.fact.DateRange;

/**
 * Reads times that reach to the day of writing or from it: "the past two weeks", "recent months".
 */
final class Spans {
  /** How many units "recent weeks" and the like can mean at most. */
  private static final int VAGUE_REACH = 10;

  private Spans() {}

  static Optional<Reading> span(Match match, Scene scene) {
    Reading duration = Durations.of(match);
    if (scene.today().isEmpty()) {
      return Optional.of(duration.from(Reading.PUBLICATION));
    }
    boolean vague = !match.has("count") || match.need("count").vague();
    int count = vague ? VAGUE_REACH : Math.max(1, match.need("count").number());
    LocalDate today = scene.today().get();
    LocalDate other = far(today, match.need("unit").code(), count * match.need("since").number());
    DateRange days =
        other.isBefore(today) ? new DateRange(other, today) : new DateRange(today, other);
    return Optional.of(duration.from(Reading.PUBLICATION).over(days));
  }

  private static LocalDate far(LocalDate today, String unit, int count) {
    int hours = unit.equals("TH") ? count : unit.equals("TM") ? count / 60 : 0;
    return Units.grain(unit)
        .map(grain -> grain.plus(today, count))
        .orElse(today.plusDays(Math.floorDiv(hours, 24)));
  }
}
