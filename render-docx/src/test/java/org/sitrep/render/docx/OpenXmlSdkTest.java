package org.sitrep.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sitrep.render.docx.SampleOutline.cell;
import static org.sitrep.render.docx.SampleOutline.text;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.compose.ReportComposer;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.testing.SampleReport;

/** Asks the validator of Microsoft's Open XML SDK, which needs Node to run. */
class OpenXmlSdkTest {
  private static final Path SCRIPT = Path.of("..", "tools", "ooxml-validate.sh");
  private static final int CANNOT_TELL = 2;

  @TempDir Path folder;

  @Test
  void findsNoErrorInReports() throws IOException, InterruptedException {
    validate(SampleOutline.outline());
    validate(SampleReport.outline());
    validate(ReportComposer.compose(SampleReport.empty()));
  }

  @Test
  void findsNoErrorInOddDocuments() throws IOException, InterruptedException {
    Block.Table table =
        new Block.Table("<&>", List.of(new Column("", Column.Kind.TEXT)), List.of(row(), row()));
    validate(
        SampleOutline.of(
            List.of(
                table,
                table,
                new Block.Cards(List.of()),
                new Block.Part(Block.Part.Kind.ANNEX),
                new Block.Heading(2, "x", "A\u0001\uD800"),
                table)));
    validate(SampleOutline.of(List.of()));
  }

  private static Block.Table.Row row() {
    return new Block.Table.Row(
        List.of(cell(new Inline.Fact("a", List.of(new Inline.Fact("b", List.of(text("c"))))))),
        "same",
        false);
  }

  private void validate(Outline outline) throws IOException, InterruptedException {
    assumeTrue(hasNpm(), "NOT VALIDATED: npm, which runs the Open XML SDK's validator, is missing");
    Path file = Files.write(folder.resolve("report.docx"), OpenedDocument.render(outline));
    Process process =
        new ProcessBuilder(SCRIPT.toString(), file.toString()).redirectErrorStream(true).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    assumeTrue(status != CANNOT_TELL, "NOT VALIDATED: " + answer);
    assertThat(answer).contains(": valid, 0 errors");
  }

  private static boolean hasNpm() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
  }
}
