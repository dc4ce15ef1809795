package org.sitrep.render.pdf.draw;

import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.sitrep.model.outline.Outline;

/** The only date that a file carries: the report's day, at midnight UTC. */
final class FileDates {
  private static final long MILLISECONDS = 86_400_000L;

  private FileDates() {}

  static Optional<Calendar> of(Outline.Properties properties) {
    LocalDate date = properties.date();
    if (date == null) {
      return Optional.empty();
    }
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    day.setTimeInMillis(date.toEpochDay() * MILLISECONDS);
    return Optional.of(day);
  }
}
