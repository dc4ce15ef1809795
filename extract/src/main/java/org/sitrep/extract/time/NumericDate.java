package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date of three numbers parted by hyphens, slashes or stops: the year first, or the day first
 * unless the second number can only be a day.
 */
final class NumericDate {
  private static final int EARLIEST_YEAR = 1500;
  private static final int LATEST_YEAR = 2099;

  private NumericDate() {}

  static Optional<LocalDate> parse(String text) {
    for (char mark : new char[] {'-', '/', '.'}) {
      String[] parts = text.indexOf(mark) < 0 ? new String[0] : Lines.split(text, mark);
      if (parts.length == 3) {
        return parse(parts[0], parts[1], parts[2]);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> parse(String first, String second, String third) {
    if (!isNumber(second, 1, 2)) {
      return Optional.empty();
    }
    int middle = Integer.parseInt(second);
    if (isNumber(first, 4, 4) && isNumber(third, 1, 2)) {
      return date(Integer.parseInt(first), middle, Integer.parseInt(third));
    }
    if (!isNumber(first, 1, 2) || !isNumber(third, 4, 4)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(third);
    int other = Integer.parseInt(first);
    return middle > 12 ? date(year, other, middle) : date(year, middle, other);
  }

  private static boolean isNumber(String text, int shortest, int longest) {
    return text.length() >= shortest
        && text.length() <= longest
        && TokenFormats.digits(text, 0) == text.length();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    boolean plausible = year >= EARLIEST_YEAR && year <= LATEST_YEAR && month > 0 && month < 13;
    return plausible && day > 0 ? Years.date(year, month, day) : Optional.empty();
  }
}
