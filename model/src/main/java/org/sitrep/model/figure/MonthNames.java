package org.sitrep.model.figure;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The names of months on an axis. English ones stand here, as the JDK's take long to load. */
final class MonthNames {
  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private MonthNames() {}

  /** Month and year, such as "May 2031". */
  static String withYear(LocalDate day, String language) {
    return name(day, language) + " " + day.getYear();
  }

  static String name(LocalDate day, String language) {
    Locale locale = Locale.forLanguageTag(language);
    if (locale.getLanguage().isEmpty() || locale.getLanguage().equals("en")) {
      return ENGLISH.get(day.getMonthValue() - 1);
    }
    return day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }
}
