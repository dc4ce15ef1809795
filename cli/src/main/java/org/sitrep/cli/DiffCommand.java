package org.sitrep.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.sitrep.cli.gate.DiffJson;
import org.sitrep.cli.gate.DiffText;
import org.sitrep.model.compose.ReportComposer;
import org.sitrep.model.diff.Changes;
import org.sitrep.model.fact.Report;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.text.MarkdownRenderer;
import org.sitrep.model.theme.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep diff}: what changed from one report to the next. */
@Command(
    description = DiffCommand.PURPOSE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sitrep diff monday/report.json tuesday/report.json",
      "  sitrep diff old.json new.json --format md > changes.md"
    })
final class DiffCommand implements Callable<Integer> {
  /** The forms in which changes are told. */
  enum Form {
    text,
    md,
    json
  }

  static final String PURPOSE =
      "Tell which facts are new, revised or withdrawn between two reports.";

  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD.json", description = "The older report.")
  private String before = "";

  @Parameters(
      index = "1",
      paramLabel = "NEW.json",
      description = "The newer report; '-' is standard input.")
  private String now = "";

  @Option(
      names = "--format",
      paramLabel = "text|md|json",
      description = "How to tell (default: text).")
  private Form form = Form.text;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    Report old = ReportFile.read(before, console);
    Report report = ReportFile.read(now, console);
    StandardOutput.write(console, written(old, report));
    return ExitStatus.DONE;
  }

  private byte[] written(Report old, Report report) {
    Changes changes = Changes.between(old, report);
    return switch (form) {
      case text -> new DiffText(old, report).of(changes).getBytes(StandardCharsets.UTF_8);
      case json -> json(old, report, changes);
      case md -> markdown(old, report);
    };
  }

  private static byte[] json(Report old, Report report, Changes changes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new DiffJson(old, report).write(changes, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the changes", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] markdown(Report old, Report report) {
    Outline outline = ReportComposer.composeChanges(report, old);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new MarkdownRenderer().render(outline, Theme.DEFAULT, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the changes", e);
    }
    return bytes.toByteArray();
  }
}
