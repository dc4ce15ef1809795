package org.sitrep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.sitrep.cli.config.ConfigurationFile;
import org.sitrep.cli.config.DecisionsFile;
import org.sitrep.model.json.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sitrep schema}: prints what a file may hold. */
@Command(
    description = SchemaCommand.PURPOSE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = Examples.HEADING,
    footer = {
      "  sitrep schema                                  that of report.json",
      "  sitrep schema config"
    })
final class SchemaCommand implements Callable<Integer> {
  /** The files that have a schema. */
  enum Subject {
    report,
    config,
    decisions
  }

  static final String PURPOSE =
      "Print the JSON Schema of report.json, sitrep.yaml or decisions.yaml.";

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "report|config|decisions",
      defaultValue = "report",
      description = "Which: report.json (default), sitrep.yaml or decisions.yaml.")
  private Subject subject = Subject.report;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CommandFailure {
    StandardOutput.write(console, schema());
    return ExitStatus.DONE;
  }

  private byte[] schema() throws IOException {
    if (subject == Subject.report) {
      return ReportJson.schema().getBytes(StandardCharsets.UTF_8);
    }
    try (InputStream schema =
        subject == Subject.config ? ConfigurationFile.schema() : DecisionsFile.schema()) {
      return schema.readAllBytes();
    }
  }
}
