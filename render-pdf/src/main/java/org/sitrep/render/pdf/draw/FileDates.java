package org.sitrep.render.pdf.draw;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.sitrep.model.outline.Outline;

/** The only date that a file carries: the report's day, at midnight UTC (ISO 32000-1, 7.9.4). */
final class FileDates {
  private FileDates() {}

  static Optional<String> of(Outline.Properties properties) {
    LocalDate date = properties.date();
    return date == null
        ? Optional.empty()
        : Optional.of("D:" + DateTimeFormatter.BASIC_ISO_DATE.format(date) + "000000Z");
  }
}
