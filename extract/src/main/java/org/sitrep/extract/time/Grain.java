package org.sitrep.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A length of the calendar that has a name, a first day and a successor. */
enum Grain {
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  /**
   * The first day of the one that holds the day, or begins next after it in the case of a weekend.
   */
  LocalDate floor(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEKEND -> floorWeek(day).with(DayOfWeek.SATURDAY);
      case WEEK -> floorWeek(day);
      case MONTH -> day.withDayOfMonth(1);
      case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
    };
  }

  private static LocalDate floorWeek(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The day that many of this length after the given one. */
  LocalDate plus(LocalDate day, long count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case SEASON, QUARTER -> day.plusMonths(3 * count);
      case HALF -> day.plusMonths(6 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /** The last day of the one that begins on the given day. */
  LocalDate last(LocalDate first) {
    return this == WEEKEND ? first.plusDays(1) : plus(first, 1).minusDays(1);
  }

  /**
   * The value of the one that begins on the given day, as TIMEX3 writes it (TimeML Annotation
   * Guidelines 1.2.1, section 2.2.4).
   */
  String value(LocalDate first) {
    String year = padded(first.getYear(), 4);
    return switch (this) {
      case DAY -> first.toString();
      case WEEK -> week(first);
      case WEEKEND -> week(first) + "-WE";
      case MONTH -> year + "-" + padded(first.getMonthValue(), 2);
      case SEASON -> year + "-" + SEASON_CODES[first.getMonthValue() % 12 / 3];
      case QUARTER -> year + "-Q" + (first.getMonthValue() / 3 + 1);
      case HALF -> year + (first.getMonthValue() == 1 ? "-H1" : "-H2");
      case YEAR -> year;
      case DECADE -> year.substring(0, 3) + "X";
      case CENTURY -> year.substring(0, 2) + "XX";
    };
  }

  private static final String[] SEASON_CODES = {"WI", "SP", "SU", "FA"};

  private static String week(LocalDate day) {
    return padded(day.get(IsoFields.WEEK_BASED_YEAR), 4)
        + "-W"
        + padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
