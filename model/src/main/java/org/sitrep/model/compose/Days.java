package org.sitrep.model.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Meta;

/**
 * Days and intervals in words. The <em>full</em> form names the year and the whole month ("16
 * January 2024", "16–29 January 2024"); the <em>brief</em> form ("16 Jan") names the year only
 * where it is not the year that the report is about.
 */
final class Days {
  private final Labels labels;
  private final int homeYear;

  private Days(Labels labels, int homeYear) {
    this.labels = labels;
    this.homeYear = homeYear;
  }

  /**
   * Days of a report; a period over two years has no home year, so that every day names its own.
   */
  static Days of(Labels labels, Meta meta) {
    DateRange period = meta.period();
    if (period != null) {
      int year = period.earliest().getYear();
      return new Days(labels, year == period.latest().getYear() ? year : Integer.MIN_VALUE);
    }
    LocalDate asOf = meta.asOf();
    return new Days(labels, asOf == null ? Integer.MIN_VALUE : asOf.getYear());
  }

  /** The year that need not be named; no year where the report is about several. */
  int homeYear() {
    return homeYear;
  }

  /** "16 January 2024". */
  String full(LocalDate day) {
    return words(day, "month.", true);
  }

  /** "16–29 January 2024", "28 January – 2 February 2024", "April 2031", "2029". */
  String full(DateRange range) {
    return words(range, "month.", true);
  }

  /** "16 January", with the year where it is another one. */
  String plain(DateRange range) {
    return words(range, "month.", foreign(range));
  }

  /** "16 January", with the year where that is wanted. */
  String running(LocalDate day, boolean year) {
    return words(day, "month.", year);
  }

  /** "April 2031", "2029": a whole month or year; empty for any other interval. */
  String running(DateRange range) {
    LocalDate from = range.earliest();
    LocalDate to = range.latest();
    boolean month = YearMonth.from(from).equals(YearMonth.from(to)) && isWhole(range);
    return month || isYear(range) ? full(range) : "";
  }

  /** "January 2024". */
  String month(LocalDate day) {
    return labels.get("date.month", month(day, "month."), Integer.toString(day.getYear()));
  }

  /** "16 Jan", with the year where it is another one. */
  String brief(LocalDate day) {
    return words(day, "month.short.", day.getYear() != homeYear);
  }

  /** "16–29 Jan", with the year where it is another one. */
  String brief(DateRange range) {
    return words(range, "month.short.", foreign(range));
  }

  /** The day of the month alone where the anchor names the month already, else the brief form. */
  String beside(LocalDate day, LocalDate anchor) {
    boolean sameMonth = YearMonth.from(day).equals(YearMonth.from(anchor));
    return sameMonth ? Integer.toString(day.getDayOfMonth()) : brief(day);
  }

  private boolean foreign(DateRange range) {
    return range.earliest().getYear() != homeYear || range.latest().getYear() != homeYear;
  }

  private String words(DateRange range, String months, boolean year) {
    LocalDate from = range.earliest();
    LocalDate to = range.latest();
    if (range.isDay()) {
      return words(from, months, year);
    }
    if (isYear(range)) {
      return Integer.toString(from.getYear());
    }
    boolean sameMonth = YearMonth.from(from).equals(YearMonth.from(to));
    if (sameMonth && isWhole(range)) {
      return month(from);
    }
    if (sameMonth) {
      String days = labels.get("date.days", number(from), number(to));
      return labels.get(pattern(year), days, month(from, months), Integer.toString(to.getYear()));
    }
    boolean bothYears = year && from.getYear() != to.getYear();
    return labels.get("date.range", words(from, months, bothYears), words(to, months, year));
  }

  private static boolean isYear(DateRange range) {
    LocalDate from = range.earliest();
    return from.getDayOfYear() == 1 && range.latest().equals(LocalDate.of(from.getYear(), 12, 31));
  }

  /** From the first day of a month to the last of one. */
  private static boolean isWhole(DateRange range) {
    LocalDate to = range.latest();
    return range.earliest().getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
  }

  private String words(LocalDate day, String months, boolean year) {
    return labels.get(
        pattern(year), number(day), month(day, months), Integer.toString(day.getYear()));
  }

  private static String pattern(boolean year) {
    return year ? "date.day.year" : "date.day";
  }

  private String month(LocalDate day, String months) {
    return labels.get(months + day.getMonthValue());
  }

  private static String number(LocalDate day) {
    return Integer.toString(day.getDayOfMonth());
  }
}
