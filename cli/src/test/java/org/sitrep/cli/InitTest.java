package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

  /** Every step of GitHub's action that is a script, in order, on two days, by the real program. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theActionMakesTheReportAndTellsWhatChanged() throws Exception {
    Run.of("init", folder, "-q");
    Map<?, ?> workflow = yaml(".github/workflows/sitrep.yml");
    assertThat(workflow.toString()).contains("uses=./.github/actions/sitrep");
    Map<?, ?> action = (Map<?, ?>) yaml(".github/actions/sitrep/action.yml").get("runs");
    List<?> steps = (List<?>) action.get("steps");
    List<Object> foreign = new ArrayList<>();
    steps.forEach(step -> foreign.add(((Map<?, ?>) step).get("uses")));
    assertThat(foreign)
        .as("what comes from GitHub stands in here: Sitrep in .sitrep, the cache in previous/")
        .containsExactly(
            "actions/checkout@v4",
            "actions/setup-java@v4",
            "actions/cache@v4",
            null,
            null,
            "actions/upload-artifact@v4");
    Program program = new Program(folder, scratch);
    program.standAt(folder.resolve(".sitrep/sitrep"));

    Files.writeString(
        folder.resolve("sources/a.txt"),
        "A crane fell onto the quay on 4 March 2031 and injured two dockers.\n");
    assertThat(run(program, scripts(steps))).containsExactly(ExitStatus.DONE, ExitStatus.DONE);
    assertThat(folder.resolve("out/check.sarif")).content().contains("2.1.0");
    assertThat(folder.resolve("out/check.xml")).content().contains("<testsuite");
    assertThat(folder.resolve("out/changes.md")).doesNotExist();
    assertThat(folder.resolve("previous/report.json")).isRegularFile();

    Files.writeString(
        folder.resolve("sources/b.txt"),
        "The crane that fell onto the quay on 4 March 2031 injured three dockers, police said.\n");
    assertThat(run(program, scripts(steps))).containsExactly(ExitStatus.DONE, ExitStatus.DONE);
    assertThat(folder.resolve("out/changes.md")).isNotEmptyFile();
    assertThat(folder.resolve("out/report.md")).content().contains("What changed");
    assertThat(folder.resolve("out/report.pdf")).isNotEmptyFile();
  }

  /** Every line of GitLab's job, with a program that only writes down how it was called. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void gitlabsJobStopsAtTheGateAndKeepsTheDocumentsAllTheSame() throws Exception {
    Run.of("init", folder, "-q");
    Program program = new Program(folder, scratch);
    String sitrep =
        """
        #!/bin/sh
        echo "$*" >>calls
        case $1 in
          report) mkdir -p out && echo {} >out/report.json ;;
          check) exit 3 ;;
        esac
        """;
    Files.createDirectory(folder.resolve("program"));
    Files.writeString(folder.resolve("program/sitrep"), sitrep);
    String repository =
        "sh -c 'cd program && chmod +x sitrep && git init -q && git add sitrep"
            + " && git -c user.name=a -c user.email=a@b commit -qm a'";
    Run made = program.run(repository);
    assumeTrue(made.status() == 0, "no git here: " + made.words());
    Map<?, ?> job = (Map<?, ?>) yaml(".gitlab-ci.yml").get("situation-report");
    for (int day = 1; day <= 2; day++) {
      program.run("rm -rf .sitrep out");
      assertThat(run(program, lines(job.get("before_script")))).containsExactly(0);
      assertThat(run(program, lines(job.get("script")))).containsExactly(3);
      assertThat(run(program, lines(job.get("after_script")))).containsExactly(0);
      assertThat(folder.resolve("previous/report.json")).isRegularFile();
    }
    assertThat(folder.resolve("calls"))
        .content()
        .isEqualTo(
            """
            report sources --config sitrep.yaml -o out
            check out/report.json --format sarif
            check out/report.json --format junit
            check out/report.json
            report sources --config sitrep.yaml -o out --since previous/report.json
            check out/report.json --format sarif
            check out/report.json --format junit
            check out/report.json
            diff previous/report.json out/report.json --format md
            """);
    assertThat(job.get("artifacts").toString()).contains("out/", "junit=out/check.xml");
  }

  private Map<?, ?> yaml(String file) throws IOException {
    try (InputStream yaml = Files.newInputStream(folder.resolve(file))) {
      return new Yaml().load(yaml);
    }
  }

  private static List<String> scripts(List<?> steps) {
    return steps.stream()
        .map(step -> ((Map<?, ?>) step).get("run"))
        .filter(Objects::nonNull)
        .map(Object::toString)
        .toList();
  }

  private static List<String> lines(@Nullable Object script) {
    return ((List<?>) Objects.requireNonNull(script)).stream().map(Object::toString).toList();
  }

  /** Runs scripts as a server does, a shell each, and returns their statuses. */
  private List<Integer> run(Program program, List<String> scripts) throws Exception {
    List<Integer> statuses = new ArrayList<>();
    for (String script : scripts) {
      Path file = Files.writeString(scratch.resolve("step"), "set -e\n" + script + "\n");
      Run run = program.run("env SITREP_GIT=program sh " + file);
      statuses.add(run.status());
    }
    return statuses;
  }
}
