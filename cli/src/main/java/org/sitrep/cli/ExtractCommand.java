package org.sitrep.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.model.fact.Report;
import org.sitrep.model.json.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep extract}: from articles to report.json. */
@Command(
    description = ExtractCommand.PURPOSE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = Examples.HEADING,
    footer = {
      "  sitrep extract my-articles -o report.json",
      "  sitrep extract - < my-articles/herald.txt      one article through a pipe"
    })
final class ExtractCommand implements Callable<Integer> {
  static final String PURPOSE = "Turn articles into a report.json.";

  private final Console console;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "A file, a folder, a glob, a .jsonl of articles, or '-' for standard input.")
  private List<String> sources;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write (default: standard output, which is also '-').")
  private String output = "-";

  @Mixin private MastheadOptions masthead;
  @Mixin private Speech speech;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    Reading reading = new Reading(console, speech);
    Report report = reading.read(sources, Optional.empty(), masthead.settle());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ReportJson.write(report, json);
    if (output.equals("-")) {
      StandardOutput.write(console, json.toByteArray());
    } else {
      AtomicFile.write(Path.of(output), json.toByteArray());
    }
    return reading.status();
  }
}
