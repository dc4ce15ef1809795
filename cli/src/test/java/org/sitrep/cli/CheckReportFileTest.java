package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports that a person edited, under the gate. */
class CheckReportFileTest {
  private static final Path EXAMPLE = Path.of("..", "docs", "checks", "example.json");

  @TempDir Path folder;

  /** What the reader finds, and what only the published schema does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"type\": \"disaster\" | \"type\": \"strike!\" | no report: events[0].type: 'strike!' is"
            + " no event type",
        "\"status\": \"occurred\" | \"state\": \"occurred\" | no report: events[0].status: is"
            + " missing",
        "\"best\": 4, | \"best\": \"four\", | no report: casualties[0].best: is not a number",
        "\"salience\": \"core\", | \"salience\": \"core\" | no report: not JSON at line",
        "\"cameo\": \"010\" | \"cameo\": \"bombing\" | against the schema:\n"
            + "  events[0].cameo: does not match the regex pattern",
      })
  void anEditThatSpoilsAReportIsToldByItsPlace(String right, String wrong, String told)
      throws IOException {
    String report = Files.readString(EXAMPLE);
    assertThat(report).contains(right);
    Path file = folder.resolve("report.json");
    Files.writeString(file, report.replace(right, wrong));
    Run run = Run.of("check", file);
    assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(run.words()).contains("report.json is " + told);
  }

  @Test
  void aReportMayCarryKeysOfOthers() throws IOException {
    Path file = folder.resolve("report.json");
    Files.writeString(
        file, Files.readString(EXAMPLE).replaceFirst("\\{", "{\"x-desk\": {\"a\": 1},"));
    assertThat(Run.of("check", file).status()).isZero();
  }

  @Test
  void decisionsBelongWhereAReportIsMade() {
    Run run = Run.of("check", EXAMPLE, "--decisions", folder.resolve("decisions.yaml"));
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.words()).contains("decisions are applied where a report is made");
  }
}
