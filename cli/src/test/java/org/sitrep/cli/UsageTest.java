package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @Test
  void helpGoesToStandardOutputAndNamesEveryCommand() {
    Run run = Run.of("--help");
    assertThat(run.status()).isZero();
    assertThat(run.data()).contains("report", "extract", "render", "schema");
    assertThat(run.words()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report",
        "extract",
        "render",
        "annotate",
        "explain",
        "schema",
        "init",
        "completion",
        "man"
      })
  void everyCommandHasHelp(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.data()).startsWith("Usage: sitrep " + command);
  }

  @Test
  void theVersionIsTheBuilds() {
    assertThat(Run.of("--version").data()).matches("sitrep \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "reprot",
        "report",
        "report . --bogus",
        "report . --format pdf,odt",
        "report . --handling TLP:BLUE",
        "report . --as-of 2024-13-01",
        "report . --paper a5",
        "render",
        "render a.json -o -",
        "render a.json -o a.pdf --format md",
        "render a.json -o a.odt",
        "annotate",
        "annotate a.txt --jsonl",
        "explain a.json",
        "schema articles"
      })
  void wrongUsageIsStatusTwoAndAHint(String arguments) {
    Run run = Run.of((Object[]) (arguments.isEmpty() ? new String[0] : arguments.split(" ")));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.data()).isEmpty();
    assertThat(run.words()).startsWith("sitrep: ");
  }

  @Test
  void aWrongMarkNamesTheRightOnes() {
    assertThat(Run.of("report", ".", "--handling", "TLP:BLUE").words())
        .contains("--handling", "TLP:BLUE", "TLP:AMBER+STRICT");
  }

  @Test
  void aWrongFormatNamesThoseThatThereAre() {
    assertThat(Run.of("report", ".", "--format", "odt").words())
        .contains("'odt' is no format", "csv, docx, html, json, md, pdf");
  }

  @Test
  void schemasArePrinted() {
    assertThat(Run.of("schema").data()).contains("\"$schema\"", "casualties");
    assertThat(Run.of("schema", "config").data()).contains("\"$schema\"", "preparedBy");
  }
}
