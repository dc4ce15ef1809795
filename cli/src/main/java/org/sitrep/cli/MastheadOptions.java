package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.cli.config.Configuration;
import org.sitrep.cli.config.ConfigurationException;
import org.sitrep.cli.config.ConfigurationFile;
import org.sitrep.cli.source.IoReason;
import org.sitrep.model.fact.Handling;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Report;
import picocli.CommandLine.Option;

/** What the user settles of a report on the command line; it goes before the configuration file. */
final class MastheadOptions {
  @Option(names = "--config", paramLabel = "FILE", description = "Settings, such as sitrep.yaml.")
  @Nullable Path config;

  @Option(names = "--title", paramLabel = "TEXT", description = "The report's title.")
  @Nullable String title;

  @Option(names = "--number", paramLabel = "TEXT", description = "Its number in a series.")
  @Nullable String number;

  @Option(names = "--prepared-by", paramLabel = "TEXT", description = "Who signs it.")
  @Nullable String preparedBy;

  @Option(
      names = "--handling",
      paramLabel = "MARK",
      converter = Converters.Mark.class,
      description = "TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT or TLP:RED.")
  @Nullable Handling handling;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description =
          "The day the report speaks from, YYYY-MM-DD (default: the latest that the sources"
              + " support).")
  @Nullable LocalDate asOf;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the report (default: en).")
  @Nullable String language;

  /** The settings of the file, with those of the command line in their place. */
  Configuration settle() throws CommandFailure {
    Configuration file = read(config);
    return new Configuration(
        title != null ? title : file.title(),
        number != null ? number : file.number(),
        preparedBy != null ? preparedBy : file.preparedBy(),
        handling != null ? handling : file.handling(),
        file.period(),
        asOf != null ? asOf : file.asOf(),
        language != null ? language : file.language(),
        file.template(),
        file.sources(),
        file.decisions(),
        file.checks(),
        file.theme());
  }

  /**
   * A finished report with what the command line says of its masthead. What the file of settings
   * says of that went into the report when it was made.
   */
  Report over(Report report) throws CommandFailure {
    Meta meta = report.meta();
    if (language != null && !language.equals(meta.language())) {
      throw CommandFailure.usage("the report is in '" + meta.language() + "'", null);
    }
    return report.with(
        new Meta(
            title != null ? title : meta.title(),
            meta.period(),
            asOf != null ? asOf : meta.asOf(),
            meta.language(),
            handling != null ? handling : meta.handling(),
            preparedBy != null ? preparedBy : meta.preparedBy(),
            number != null ? number : meta.number(),
            meta.generator()));
  }

  /** The settings of a file; none where none is named. */
  private static Configuration read(@Nullable Path config) throws CommandFailure {
    if (config == null) {
      return Configuration.EMPTY;
    }
    try {
      return ConfigurationFile.read(config);
    } catch (ConfigurationException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw CommandFailure.unreadable("cannot read " + config + ": " + IoReason.of(e), e);
    }
  }
}
