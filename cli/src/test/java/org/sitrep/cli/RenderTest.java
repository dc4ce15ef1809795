package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderTest {
  private static final String REPORT =
      """
      {
        "schemaVersion": "1.0",
        "meta": {
          "title": "Ferry adrift off Port Lune", "language": "en", "handling": "TLP:GREEN",
          "generator": {"name": "sitrep", "version": "0"}
        }
      }
      """;

  @TempDir Path folder;
  private Path report;

  @BeforeEach
  void writeReport() throws IOException {
    report = Files.writeString(folder.resolve("ferry.json"), REPORT);
  }

  @Test
  void writesTheFormatsAskedForIntoAFolderThatItMakes() {
    Path out = folder.resolve("a/b");
    Run run = Run.of("render", report, "-o", out, "--format", "md,json");
    assertThat(run.status()).isZero();
    assertThat(run.data()).isEmpty();
    assertThat(run.words()).contains("wrote " + out.resolve("ferry.md"));
    assertThat(out.resolve("ferry.md")).content().contains("Ferry adrift off Port Lune");
    assertThat(out.resolve("ferry.json")).isRegularFile();
  }

  @Test
  void theEndingOfTheFileTellsTheFormat() {
    Path file = folder.resolve("note.md");
    assertThat(Run.of("render", report, "-o", file, "-q"))
        .isEqualTo(new Run(ExitStatus.DONE, "", ""));
    assertThat(file).content().contains("TLP:GREEN");
  }

  @Test
  void aPipeCarriesOneDocumentAndNothingElse() {
    Run run = Run.withInput(REPORT, "render", "-", "-o", "-", "--format", "md");
    assertThat(run.status()).isZero();
    assertThat(run.words()).isEmpty();
    assertThat(run.data()).contains("Ferry adrift off Port Lune");
  }

  @Test
  void theMastheadCanBeSettledOnTheCommandLine() {
    Run run =
        Run.of(
            "render",
            report,
            "-o",
            "-",
            "--format",
            "md",
            "--title",
            "Ferry found",
            "--handling",
            "TLP:AMBER",
            "--prepared-by",
            "Desk 4");
    assertThat(run.data())
        .contains("# Ferry found", "TLP:AMBER", "Prepared by: Desk 4")
        .doesNotContain("TLP:GREEN");
    assertThat(Run.of("render", report, "--language", "fr").status()).isEqualTo(2);
  }

  @Test
  void aReportThatIsMissingOrBrokenIsStatusFour() throws IOException {
    Run missing = Run.of("render", folder.resolve("none.json"));
    assertThat(missing.status()).isEqualTo(4);
    assertThat(missing.words()).contains("none.json: no such file or folder");

    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"meta\": 7}");
    Run refused = Run.of("render", broken);
    assertThat(refused.status()).isEqualTo(4);
    assertThat(refused.words()).contains("broken.json is no report: schemaVersion");
  }

  /** Files that the theme names are looked into only while a document is made. */
  @ParameterizedTest
  @ValueSource(
      strings = {"logo.file = no-image\nlogo.alternative = Desk", "font.regular = no-font"})
  void aLogoOrFontThatIsNoneIsToldByItsName(String line) throws IOException {
    Path theme = Files.writeString(folder.resolve("house.theme"), line + "\n");
    Files.writeString(folder.resolve("no-image"), "words");
    Files.writeString(folder.resolve("no-font"), "words");
    Run run = Run.of("render", report, "-o", folder.resolve("x.pdf"), "--theme", theme);
    assertThat(run.status()).isEqualTo(4);
    assertThat(run.words())
        .startsWith("sitrep: cannot make the pdf: the ")
        .contains("no-", " that can be read")
        .doesNotContain("\tat ");
    assertThat(folder.resolve("x.pdf")).doesNotExist();
  }

  @Test
  void anOutputThatCannotBeWrittenIsStatusFive() {
    Run run = Run.of("render", report, "-o", report.resolve("beneath"), "--format", "md");
    assertThat(run.status()).isEqualTo(5);
    assertThat(run.words()).startsWith("sitrep: cannot make the folder ");
    assertThat(report).content().isEqualTo(REPORT);
  }
}
