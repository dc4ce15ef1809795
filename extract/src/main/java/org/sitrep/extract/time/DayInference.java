package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.model.fact.DateRange;

/**
 * Infers the day on which an article was written from its words alone: the day from which "Monday",
 * "last week" and the like fall on the days that the articles on the matter name outright.
 *
 * @param named the days that the articles name outright
 * @param about a day near the matter
 * @param reading reads the article as written on a day
 */
record DayInference(
    Set<LocalDate> named, LocalDate about, Function<LocalDate, List<TimeExpression>> reading) {
  /** How many days after the last named day an article is still looked for. */
  private static final int LONGEST_WAIT = 14;

  /** How many days later than the likeliest day a text that names weekdays can be written. */
  private static final int SLACK = 2;

  private static final double DAYS_PER_POINT = 2;

  /** What was found: the days that fit alike, and the likeliest of them. */
  record Inferred(DateRange range, LocalDate best) {}

  /**
   * Infers the day; empty where no word of the article fits any day.
   *
   * @param earliest the first day to consider
   * @param latest the last day that is named
   * @param limit the day after which the article cannot have been written
   */
  Optional<Inferred> infer(LocalDate earliest, LocalDate latest, LocalDate limit) {
    LocalDate end = latest.plusDays(LONGEST_WAIT);
    end = limit.isBefore(end) ? limit : end;
    LocalDate best = earliest;
    DayFit bestFit = DayFit.NONE;
    for (LocalDate day = earliest; !day.isAfter(end); day = day.plusDays(1)) {
      DayFit fit = fit(day);
      if (score(fit, day) > score(bestFit, best)) {
        best = day;
        bestFit = fit;
      }
    }
    return bestFit.hits() == 0
        ? Optional.empty()
        : Optional.of(around(best, bestFit, earliest, end));
  }

  private Inferred around(LocalDate best, DayFit bestFit, LocalDate start, LocalDate end) {
    LocalDate first = best;
    while (!bestFit.dated() && first.isAfter(start) && fit(first.minusDays(1)).isLike(bestFit)) {
      first = first.minusDays(1);
    }
    LocalDate limit = bestFit.dated() ? best.plusDays(SLACK) : end;
    LocalDate last = best;
    while (last.isBefore(limit) && last.isBefore(end) && fit(last.plusDays(1)).isLike(bestFit)) {
      last = last.plusDays(1);
    }
    return new Inferred(new DateRange(first, last), best);
  }

  /** Of days that fit alike, the one nearer to the matter is likelier. */
  private double score(DayFit fit, LocalDate day) {
    return fit.score() - Math.abs(day.toEpochDay() - about.toEpochDay()) / DAYS_PER_POINT;
  }

  private DayFit fit(LocalDate day) {
    return DayFit.of(day, reading.apply(day), named);
  }
}
