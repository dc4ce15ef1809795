package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.fact.DateRange;

/**
 * How well an article fits a day on which it may have been written.
 *
 * @param hits points for the days and weeks that it tells by words such as "Monday" or "last week"
 *     and that are named days or hold one: ten for a day, five for a week, and five more for a week
 *     that holds a day named by the article itself
 * @param clashes how many of its weekdays fall where the same article says "today" or "yesterday",
 *     or would say it, and one more where the day lies before one that the article tells as past
 * @param back how many days its weekdays lie back in all; reporters name those of the last days
 * @param dated whether it names weekdays or days counted from its own
 */
record DayFit(int hits, int clashes, int back, boolean dated) {
  static final DayFit NONE = new DayFit(0, 1000, 0, false);

  private static final int DAY_HIT = 10;
  private static final int WEEK_HIT = 5;

  /** The greater the better. */
  int score() {
    return hits - DAY_HIT * clashes - back;
  }

  /** Tells whether nothing but the length of the way back parts the two. */
  boolean isLike(DayFit other) {
    return hits == other.hits && clashes == other.clashes;
  }

  static DayFit of(LocalDate day, List<TimeExpression> expressions, Set<LocalDate> named) {
    Set<DateRange> told = new HashSet<>();
    Set<LocalDate> weekdays = new HashSet<>();
    Set<LocalDate> own = new HashSet<>();
    Set<Integer> counted = new HashSet<>();
    boolean early = false;
    for (TimeExpression expression : expressions) {
      Optional<DateRange> days = expression.days().filter(range -> range.days() <= 7);
      Optional<Integer> steps = steps(expression);
      steps.filter(unused -> !expression.value().contains("T")).ifPresent(counted::add);
      if (days.isPresent() && !expression.relative()) {
        own.add(days.get().earliest());
        early |= !expression.ahead() && days.get().earliest().isAfter(day);
      } else if (days.isPresent() && expression.anchor() instanceof Anchor.Publication) {
        told.add(days.get());
        if (days.get().isDay() && steps.isEmpty()) {
          weekdays.add(days.get().earliest());
        }
      }
    }
    boolean dated = !counted.isEmpty() || weekdays.stream().anyMatch(one -> !one.isAfter(day));
    int clashes = clashes(day, weekdays, counted) + (early ? 1 : 0);
    return new DayFit(hits(told, named, own), clashes, back(day, weekdays), dated);
  }

  private static int hits(Set<DateRange> told, Set<LocalDate> named, Set<LocalDate> own) {
    int hits = 0;
    for (DateRange days : told) {
      int points = days.isDay() ? DAY_HIT : WEEK_HIT;
      hits += named.stream().anyMatch(days::contains) ? points : 0;
      hits += !days.isDay() && own.stream().anyMatch(days::contains) ? WEEK_HIT : 0;
    }
    return hits;
  }

  private static int clashes(LocalDate day, Set<LocalDate> weekdays, Set<Integer> counted) {
    int clashes = 0;
    for (LocalDate weekday : weekdays) {
      int steps = -daysBack(day, weekday);
      clashes += counted.contains(steps) || (steps == 0 && !counted.isEmpty()) ? 1 : 0;
    }
    return clashes;
  }

  private static int back(LocalDate day, Set<LocalDate> weekdays) {
    int back = 0;
    for (LocalDate weekday : weekdays) {
      back += Math.max(0, daysBack(day, weekday));
    }
    return back;
  }

  private static int daysBack(LocalDate day, LocalDate one) {
    return Math.toIntExact(day.toEpochDay() - one.toEpochDay());
  }

  private static Optional<Integer> steps(TimeExpression expression) {
    return expression.anchor() instanceof Anchor.Publication publication
        ? Optional.ofNullable(publication.days())
        : Optional.empty();
  }
}
