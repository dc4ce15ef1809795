package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a word that begins with a digit can be: a number, a day, a year, a decade, a time, a date.
 */
final class TokenFormats {
  private static final int EARLIEST_YEAR = 1500;
  private static final int LATEST_YEAR = 2099;

  private final int number;
  private final int day;
  private final int year;
  private final int decade;
  private final int ordinal;
  private final int clock;
  private final int date;

  TokenFormats(Vocabulary vocabulary) {
    this.number = vocabulary.number("NUMBER");
    this.day = vocabulary.number("DAY");
    this.year = vocabulary.number("YEAR");
    this.decade = vocabulary.number("DECADE");
    this.ordinal = vocabulary.number("ORDINAL");
    this.clock = vocabulary.number("CLOCK");
    this.date = vocabulary.number("ISODATE");
  }

  /** Tells whether the token is a date written with hyphens. */
  boolean wholeDate(String text) {
    return text.charAt(0) >= '0' && text.charAt(0) <= '9' && NumericDate.parse(text).isPresent();
  }

  void addTo(List<Entry> found, String word) {
    int digits = digits(word, 0);
    String tail = word.substring(digits);
    if (digits > 4) {
      return;
    }
    int value = Integer.parseInt(word.substring(0, digits));
    if (tail.isEmpty()) {
      addNumber(found, value, digits);
    } else if (tail.equals("s")) {
      addDecade(found, value, digits);
    } else if (tail.equals("st") || tail.equals("nd") || tail.equals("rd") || tail.equals("th")) {
      found.add(Entry.number(ordinal, value, 1));
      addDay(found, value);
    } else {
      addOther(found, word, value, tail);
    }
  }

  private void addNumber(List<Entry> found, int value, int digits) {
    found.add(Entry.number(number, value, 1));
    if (digits <= 2) {
      addDay(found, value);
    }
    if (digits == 4 && value >= EARLIEST_YEAR && value <= LATEST_YEAR) {
      found.add(Entry.number(year, value, 1));
    }
  }

  private void addDay(List<Entry> found, int value) {
    if (value >= 1 && value <= 31) {
      found.add(Entry.number(day, value, 1));
    }
  }

  private void addDecade(List<Entry> found, int value, int digits) {
    if (value % 10 == 0 && digits == 2 && value >= 20) {
      found.add(Entry.number(decade, 190 + value / 10, 1));
    } else if (value % 10 == 0 && digits == 4 && value >= EARLIEST_YEAR && value <= LATEST_YEAR) {
      found.add(Entry.number(decade, value / 10, 1));
    }
  }

  private void addOther(List<Entry> found, String word, int value, String tail) {
    String time = ClockTime.parse(value, tail);
    Optional<LocalDate> day = NumericDate.parse(word);
    if (!time.isEmpty()) {
      found.add(Entry.of(clock, time, 1, Entry.Condition.NONE));
    } else if (day.isPresent()) {
      found.add(Entry.of(date, day.get().toString(), 1, Entry.Condition.NONE));
    } else if (tail.charAt(0) == '.' || tail.charAt(0) == ',') {
      addWithMark(found, word, tail);
    }
  }

  private void addWithMark(List<Entry> found, String word, String tail) {
    int rest = digits(tail, 1);
    if (rest + 1 < tail.length()) {
      return;
    }
    if (tail.charAt(0) == ',') {
      if (rest == 3 && word.length() <= 7) {
        found.add(Entry.number(number, Integer.parseInt(word.replace(",", "")), 1));
      }
    } else {
      found.add(Entry.of(number, word, 1, Entry.Condition.NONE));
    }
  }

  /** How many digits follow one another from the offset on. */
  static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i - from;
  }
}
