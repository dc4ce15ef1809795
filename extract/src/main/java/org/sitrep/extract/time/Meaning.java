package org.sitrep.extract.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the slots of a pattern can mean, by the names that {@code time.rules} uses, in small
 * letters.
 */
enum Meaning {
  DAY,
  DAY_SPAN,
  WEEKDAY_OF_WEEK,
  WEEK_OF,
  CLOCK,
  MONTH,
  YEAR,
  DECADE,
  CENTURY,
  SEASON,
  HOLIDAY,
  QUARTER,
  HALF_YEAR,
  SAME_PERIOD,
  YEAR_AGO,
  SAME_YEAR,
  WHICH_UNIT,
  SPAN,
  AGO,
  HENCE,
  IN_DAYS,
  LATER,
  EARLIER,
  FOLLOWING,
  PRECEDING,
  SAME_UNIT,
  DURATION,
  HALF_UNIT,
  AND_A_HALF,
  EVERY,
  EVERY_NAMED,
  FREQUENCY,
  REFERENCE;

  private static final Map<String, Meaning> BY_NAME = new HashMap<>();

  static {
    for (Meaning meaning : values()) {
      BY_NAME.put(meaning.name().toLowerCase(Locale.ROOT).replace('_', '-'), meaning);
    }
  }

  static Optional<Meaning> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** What the expression means; empty where it means no time after all. */
  Optional<Reading> read(Match match, Scene scene) {
    return switch (this) {
      case DAY -> Days.day(match, scene);
      case DAY_SPAN -> Days.span(match, scene);
      case WEEKDAY_OF_WEEK -> Weekdays.ofWeek(match, scene);
      case WEEK_OF -> Days.weekOf(match, scene);
      case CLOCK -> Clocks.clock(match, scene);
      case MONTH -> Months.month(match, scene);
      case YEAR -> Years.year(match, scene);
      case DECADE -> Years.decade(match);
      case CENTURY -> Years.century(match);
      case SEASON -> Seasons.season(match, scene);
      case HOLIDAY -> Holidays.holiday(match, scene);
      case QUARTER -> Quarters.quarter(match, scene);
      case HALF_YEAR -> Quarters.half(match, scene);
      case SAME_PERIOD -> Quarters.same(match, scene);
      case YEAR_AGO -> Quarters.yearAgo(match, scene);
      case SAME_YEAR -> Years.same(match, scene);
      case WHICH_UNIT -> Units.which(match, scene);
      case SPAN -> Spans.span(match, scene);
      case AGO -> Shifts.ago(match, scene);
      case HENCE -> Shifts.hence(match, scene);
      case IN_DAYS -> Shifts.within(match, scene);
      case LATER -> Narration.later(match, scene, 1);
      case EARLIER -> Narration.earlier(match, scene);
      case FOLLOWING -> Narration.neighbour(match, scene, 1);
      case PRECEDING -> Narration.neighbour(match, scene, -1);
      case SAME_UNIT -> Narration.neighbour(match, scene, 0);
      case DURATION -> Durations.duration(match);
      case HALF_UNIT -> Durations.half(match);
      case AND_A_HALF -> Durations.andAHalf(match);
      case EVERY -> Durations.every(match);
      case EVERY_NAMED -> Durations.everyNamed(match);
      case FREQUENCY -> Optional.of(Reading.set(match.need("frequency").code()));
      case REFERENCE -> Optional.of(Reading.reference(match.need("reference").code()));
    };
  }
}
