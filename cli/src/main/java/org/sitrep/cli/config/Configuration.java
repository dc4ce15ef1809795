package org.sitrep.cli.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Handling;

/**
 * What the user settles in {@code sitrep.yaml}: the masthead, what is known of the sources better
 * than their text tells it, where decisions stand, and what the checks weigh.
 *
 * @param title the report's title; {@code null} where the reader is to find one
 * @param number the report's number in its series
 * @param preparedBy who signs
 * @param handling the handling mark
 * @param period the days that the report covers
 * @param asOf the day the report speaks from
 * @param language BCP 47 tag of the language the report is written in
 * @param template the office's template for Word documents
 * @param sources what is known of single sources, by the file's name as in {@code report.json}
 * @param decisions the file of decisions, beside {@code sitrep.yaml} unless it says otherwise
 * @param checks how much the findings of each check weigh
 * @param theme what is changed of the looks
 */
public record Configuration(
    @Nullable String title,
    @Nullable String number,
    @Nullable String preparedBy,
    @Nullable Handling handling,
    @Nullable DateRange period,
    @Nullable LocalDate asOf,
    @Nullable String language,
    TemplateSettings template,
    Map<String, SourceSettings> sources,
    @Nullable Path decisions,
    CheckSettings checks,
    ThemeSettings theme) {
  /** Nothing is settled. */
  public static final Configuration EMPTY =
      new Configuration(
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          TemplateSettings.NONE,
          Map.of(),
          null,
          CheckSettings.NONE,
          ThemeSettings.NONE);

  /** Copies the map. */
  public Configuration {
    sources = Map.copyOf(sources);
  }

  /** The same with decisions from another file, or from none. */
  public Configuration withDecisions(@Nullable Path file) {
    return new Configuration(
        title,
        number,
        preparedBy,
        handling,
        period,
        asOf,
        language,
        template,
        sources,
        file,
        checks,
        theme);
  }

  /** What is known of the source in a file. */
  public Optional<SourceSettings> source(String file) {
    return Optional.ofNullable(sources.get(file));
  }
}
