package org.sitrep.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.decision.Decisions;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Handling;
import org.sitrep.model.fact.Meta;

/**
 * What a person decides about a report before it is made.
 *
 * @param title the title; {@code null} for one made of what the sources tell
 * @param number the report's number in its series
 * @param preparedBy who signs
 * @param handling the handling mark
 * @param period the days covered; {@code null} for those of the events
 * @param asOf the day of the report; {@code null} for the latest that the sources support
 * @param language BCP 47 tag of the articles' and the report's language
 * @param decisions what was decided about the facts; applied once they are reconciled
 * @param teller who words title and bottom line
 * @param generator the program
 */
public record Settings(
    @Nullable String title,
    @Nullable String number,
    @Nullable String preparedBy,
    @Nullable Handling handling,
    @Nullable DateRange period,
    @Nullable LocalDate asOf,
    String language,
    Decisions decisions,
    Teller teller,
    Meta.Generator generator) {

  /** Nothing decided: English, everything from the sources, no title and no bottom line. */
  public static Settings none(Meta.Generator generator) {
    return new Settings(
        null, null, null, null, null, null, "en", Decisions.NONE, Teller.NOBODY, generator);
  }

  /** The same with somebody who words title and bottom line. */
  public Settings with(Teller other) {
    return new Settings(
        title, number, preparedBy, handling, period, asOf, language, decisions, other, generator);
  }
}
