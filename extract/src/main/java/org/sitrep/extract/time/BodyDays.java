package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** The days that the text of an article names outright, and what they tell of its year. */
final class BodyDays {
  /** A date falls on the same weekday again after at most eleven years. */
  private static final int WEEKDAY_CYCLE = 11;

  private final TimeTagger tagger;

  BodyDays(TimeTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * The days that are not counted from the article's own, read as in an article of about that day.
   */
  NavigableSet<LocalDate> outright(TimeMatches body, LocalDate day) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (TimeExpression expression : tagger.tag(body, Reference.of(day))) {
      if (!expression.relative() || expression.rule().equals("today-date")) {
        expression.days().filter(range -> range.isDay()).ifPresent(r -> days.add(r.earliest()));
      }
    }
    return days;
  }

  /**
   * Tells whether an article of that day would tell, by the name of a weekday or "yesterday", what
   * happened on it or the day before and on no later one.
   */
  boolean isFresh(TimeMatches body, LocalDate day) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (TimeExpression expression : tagger.tag(body, Reference.of(day))) {
      if (expression.relative() && !expression.ahead()) {
        expression.days().filter(range -> range.isDay()).ifPresent(r -> days.add(r.earliest()));
      }
    }
    LocalDate last = days.floor(day);
    return last != null && !last.isBefore(day.minusDays(1));
  }

  /** The latest year that is named; a text is not older. */
  OptionalInt latestYear(TimeMatches body) {
    return tagger.tag(body, Reference.unknown()).stream()
        .filter(expression -> !expression.relative() && expression.days().isPresent())
        .mapToInt(expression -> expression.days().get().earliest().getYear())
        .max();
  }

  /** The first day from the year on that fits a weekday and a date that stand together. */
  Optional<LocalDate> byWeekday(TimeMatches body, int from) {
    List<TimeExpression> open = tagger.tag(body, Reference.unknown());
    for (int year = from; year <= from + WEEKDAY_CYCLE; year++) {
      List<TimeExpression> here = tagger.tag(body, Reference.inYear(year));
      List<TimeExpression> next = tagger.tag(body, Reference.inYear(year + 1));
      for (int i = 0; i < open.size() && i < here.size() && i < next.size(); i++) {
        boolean fixed = open.get(i).days().isEmpty() && inYear(here.get(i), year);
        if (fixed && next.get(i).days().isPresent() && !inYear(next.get(i), year + 1)) {
          return here.get(i).days().map(days -> days.earliest());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean inYear(TimeExpression expression, int year) {
    return expression
        .days()
        .filter(days -> days.isDay() && days.earliest().getYear() == year)
        .isPresent();
  }
}
