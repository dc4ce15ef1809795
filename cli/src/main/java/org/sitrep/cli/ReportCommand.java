package org.sitrep.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.cli.config.Configuration;
import org.sitrep.model.fact.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitrep report}: the main job, from articles to documents. */
@Command(
    description = ReportCommand.PURPOSE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = Examples.HEADING,
    footer = {
      "  sitrep report my-articles                      into ./report, in every format",
      "  sitrep report my-articles -o out --format pdf,docx --handling TLP:GREEN",
      "  sitrep report my-articles -o out --config sitrep.yaml"
    })
final class ReportCommand implements Callable<Integer> {
  static final String PURPOSE = "Turn articles into a situation report.";

  private final Console console;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder to write into (default: ./report).")
  private Path output = Path.of("report");

  @Mixin private ArticleOptions articles;
  @Mixin private DocumentOptions documents;
  @Mixin private WordOptions word;
  @Mixin private Speech speech;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    Optional<Report> since = documents.since(console);
    Configuration settings = articles.settle();
    Looks looks = documents.looks(settings.theme(), word.read(settings, speech, console));
    Reading reading = new Reading(console, speech);
    Report report = reading.read(articles.sources, Optional.of(output), settings);
    List<OutputFormat> formats = documents.formatsOr(OutputFormat.ALL);
    List<String> files =
        new Destination.Folder(output, "report")
            .write(Documents.make(report, since, looks, formats));
    files.forEach(file -> speech.say(console, "wrote " + file));
    return reading.status();
  }
}
