package org.sitrep.model.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.fact.Report;
import org.sitrep.model.testing.HostileReport;
import org.sitrep.model.testing.SampleReport;
import org.sitrep.model.text.MarkdownRenderer;

/** Compares whole documents with files; {@code -Dgolden.accept} rewrites them. */
class GoldenReportTest {
  private static final Path FOLDER = Path.of("src/test/golden/report");
  private static final Map<String, Report> REPORTS =
      Map.of(
          "crisis.md", SampleReport.crisis(),
          "empty.md", SampleReport.empty(),
          "hostile.md", HostileReport.report());

  @ParameterizedTest
  @ValueSource(strings = {"crisis.md", "empty.md", "hostile.md"})
  void printsAsAccepted(String file) throws IOException {
    Report report = REPORTS.get(file);
    String printed = new MarkdownRenderer().text(ReportComposer.compose(report));
    if (System.getProperty("golden.accept") != null) {
      Files.writeString(FOLDER.resolve(file), printed);
    }
    assertThat(printed).isEqualTo(Files.readString(FOLDER.resolve(file)));
  }

  @Test
  void hasNoOrphanFile() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(REPORTS.keySet());
    }
  }
}
