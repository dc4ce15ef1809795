package org.sitrep.model.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the masthead of a report.
 *
 * @param title the report's title
 * @param period the days covered; {@code null} where no event is dated
 * @param asOf the latest day that the sources support, or the day given; {@code null} where neither
 *     is known
 * @param language BCP 47 tag of the language the report is written in
 * @param handling the handling mark; {@code null} where nobody set one
 * @param preparedBy who signs
 * @param number the report's number in its series
 * @param generator the program that made it
 */
public record Meta(
    String title,
    @Nullable DateRange period,
    @Nullable LocalDate asOf,
    String language,
    @Nullable Handling handling,
    @Nullable String preparedBy,
    @Nullable String number,
    Generator generator) {

  /**
   * The program that made a report.
   *
   * @param name its name
   * @param version its version
   */
  public record Generator(String name, String version) {}
}
