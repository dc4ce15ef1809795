package org.sitrep.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.cli.config.Configuration;
import org.sitrep.model.fact.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep render}: from a report.json, as made or as a person corrected it, to documents. */
@Command(
    description = RenderCommand.PURPOSE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = Examples.HEADING,
    footer = {
      "  sitrep render report.json -o out               every document",
      "  sitrep render report.json -o brief.pdf --paper letter --handling TLP:AMBER",
      "  sitrep render - -o - --format md < report.json"
    })
final class RenderCommand implements Callable<Integer> {
  static final String PURPOSE = "Turn a report.json into documents.";

  private final Console console;

  @Parameters(paramLabel = "report.json", description = "The report; '-' is standard input.")
  private String input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description =
          "A file whose ending tells the format, '-', or a folder (default: the current one).")
  private String output = ".";

  @Mixin private MastheadOptions masthead;
  @Mixin private DocumentOptions documents;
  @Mixin private WordOptions word;
  @Mixin private Speech speech;

  RenderCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    List<OutputFormat> asked = documents.formatsOr(OutputFormat.PRINTED);
    OutputFormat.prepare(asked);
    Destination destination =
        Destination.of(output, baseName(), documents.formatsOr(List.of()), console);
    Report report = masthead.over(ReportFile.read(input, console));
    Configuration settings = masthead.settle();
    Looks looks = documents.looks(settings.theme(), word.read(settings, speech, console));
    List<String> files =
        destination.write(
            Documents.make(report, documents.since(console), looks, destination.formats(asked)));
    files.forEach(file -> speech.say(console, "wrote " + file));
    return ExitStatus.DONE;
  }

  private String baseName() {
    String name = String.valueOf(Path.of(input).getFileName());
    int dot = name.lastIndexOf('.');
    return name.equals("-") ? "report" : name.substring(0, dot > 0 ? dot : name.length());
  }
}
