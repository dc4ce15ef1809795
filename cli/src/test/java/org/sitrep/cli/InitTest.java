package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class InitTest {
  @TempDir Path folder;
  @TempDir Path scratch;

  @Test
  void whatStandsIsKept() throws IOException {
    Path settings = Files.writeString(folder.resolve("sitrep.yaml"), "title: Mine\n");
    Run run = Run.of("init", folder);
    assertThat(run.status()).isZero();
    assertThat(run.words()).contains("kept " + settings);
    assertThat(settings).content().isEqualTo("title: Mine\n");
    assertThat(folder.resolve("sources/README.md")).isRegularFile();
  }

  @Test
  void theSettingsAreReadAndTheJobsAreYaml() throws IOException {
    Run.of("init", folder, "-q");
    Files.writeString(folder.resolve("sources/a.txt"), "A crane fell on 4 March 2031.\n");
    Run run =
        Run.of("extract", folder.resolve("sources"), "--config", folder.resolve("sitrep.yaml"));
    assertThat(run.status()).as(run.words()).isZero();
    assertThat(run.data()).contains("TLP:CLEAR");
    for (String file :
        List.of(
            ".gitlab-ci.yml",
            ".github/workflows/sitrep.yml",
            ".github/actions/sitrep/action.yml")) {
      try (InputStream yaml = Files.newInputStream(folder.resolve(file))) {
        assertThat(new Yaml().<Object>load(yaml)).as(file).isNotNull();
      }
    }
  }

  /** The one step of both CI jobs that is ours, on two days. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theJobMakesTheReportAndTellsWhatChanged() throws Exception {
    assumeTrue(Commands.names().containsAll(List.of("check", "diff")), "no gate yet");
    Run.of("init", folder, "-q");
    Files.writeString(
        folder.resolve("sources/a.txt"),
        "A crane fell onto the quay on 4 March 2031 and injured two dockers.\n");
    Program program = new Program(folder, scratch);
    assertThat(program.run("sh ci/sitrep.sh").status()).isIn(ExitStatus.DONE, 3);
    assertThat(folder.resolve("out/check.sarif")).content().contains("2.1.0");
    assertThat(folder.resolve("out/check.xml")).content().contains("<testsuite");
    Files.createDirectory(folder.resolve("previous"));
    Files.copy(folder.resolve("out/report.json"), folder.resolve("previous/report.json"));
    Files.writeString(
        folder.resolve("sources/b.txt"),
        "The crane that fell onto the quay on 4 March 2031 injured three dockers, police said.\n");
    Run second = program.run("sh ci/sitrep.sh");
    assertThat(second.status()).as(second.words()).isIn(ExitStatus.DONE, 3);
    assertThat(folder.resolve("out/changes.md")).isNotEmptyFile();
    assertThat(folder.resolve("out/report.pdf")).isNotEmptyFile();
  }
}
