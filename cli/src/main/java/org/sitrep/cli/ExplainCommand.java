package org.sitrep.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sitrep explain}: from a figure back to the sentences it rests on. */
@Command(
    description = ExplainCommand.PURPOSE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = Examples.HEADING,
    footer = {
      "  sitrep explain report.json injured             every figure that these words find"
    })
final class ExplainCommand implements Callable<Integer> {
  static final String PURPOSE = "Lead a figure back to its sentences and the rule that chose it.";

  private final Console console;

  @Parameters(index = "0", paramLabel = "report.json", description = "The report.")
  private String input;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ID|WORDS",
      description = "The id of an event or a figure, or words of it.")
  private List<String> asked;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    Report report = ReportFile.read(input, console);
    String words = String.join(" ", asked);
    List<FactId> found = new FactSearch(report).find(words);
    if (found.isEmpty()) {
      throw CommandFailure.usage("the report has no event or figure '" + words + "'", null);
    }
    String text = new Explanation(report).of(found);
    StandardOutput.write(console, text.getBytes(StandardCharsets.UTF_8));
    return ExitStatus.DONE;
  }
}
