package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.cli.gate.Ink;
import org.yaml.snakeyaml.Yaml;

class AnnotateTest {
  private static final String DOCUMENTS =
      """
      {"id":"w-1","text":"A crane fell on 4 March 2031 and hurt two dockers.","gold":{"x":1}}
      not json
      {"id":"w-2","text":"Snow fell."}
      """;

  private static final String CRANE = "A crane fell onto the quay in Port Lune on 4 March 2031.\n";

  @Test
  void answersEachLineInItsOrder() {
    Run run = Run.withInput(DOCUMENTS, "annotate", "--jsonl");
    assertThat(run.status()).isZero();
    assertThat(run.words()).isEqualTo("sitrep: line 2 is not JSON\n");
    List<Map<String, Object>> answers = answers(run);
    assertThat(answers).hasSize(3);
    assertThat(answers.get(0)).containsEntry("id", "w-1");
    assertThat(answers.get(1)).containsEntry("line", 2).containsEntry("error", "is not JSON");
    assertThat(answers.get(2)).containsEntry("id", "w-2").containsEntry("timexes", List.of());
  }

  @Test
  void timesStandWhereTheTextHasThem() {
    Map<?, ?> time =
        (Map<?, ?>)
            ((List<?>)
                    answers(Run.withInput(DOCUMENTS, "annotate", "--jsonl")).get(0).get("timexes"))
                .get(0);
    assertThat(time.get("start")).isEqualTo(16);
    assertThat(time.get("end")).isEqualTo(28);
    assertThat(time.get("text")).isEqualTo("4 March 2031");
    assertThat(time.get("type")).isEqualTo("DATE");
    assertThat(String.valueOf(time.get("value"))).isEqualTo("2031-03-04");
  }

  @Test
  void theReportIsOfThatDocumentAlone() {
    Map<?, ?> report =
        (Map<?, ?>) answers(Run.withInput(DOCUMENTS, "annotate", "--jsonl")).get(0).get("report");
    List<?> sources = (List<?>) report.get("sources");
    assertThat(sources).hasSize(1);
    assertThat(((Map<?, ?>) sources.get(0)).get("file")).isEqualTo("w-1");
  }

  @Test
  void answersForFilesByTheirNames(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Rain fell on Monday.");
    Files.writeString(folder.resolve("b.txt"), "Snow fell.");
    assertThat(answers(Run.of("annotate", folder)))
        .extracting(answer -> answer.get("id"))
        .containsExactly("a.txt", "b.txt");
  }

  @Test
  void whatPeopleDecideIsNotForSingleArticles(@TempDir Path folder) throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Rain fell on Monday.");
    Files.writeString(
        folder.resolve("decisions.yaml"),
        "decisions: [{action: drop, fact: {type: strike}, who: A, when: 2031-03-05, why: B}]");
    Path settings = Files.writeString(folder.resolve("s.yaml"), "decisions: decisions.yaml");
    Map<?, ?> answer = answers(Run.of("annotate", article, "--config", settings)).get(0);
    assertThat((Map<?, ?>) answer.get("report")).extracting("decisions").isEqualTo(List.of());
    assertThat(Run.of("annotate", article, "--decisions", folder.resolve("x")).status())
        .isEqualTo(2);
  }

  @Test
  void peopleReadEachTimeAndFactInItsPlace(@TempDir Path folder) throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("a.txt"),
            "Lune Herald\n5 March 2031\n\nAn explosion killed two people in Lima on Tuesday.\n");
    assertThat(Run.of("annotate", article, "--format", "text").data())
        .contains("a.txt  published 2031-03-05")
        .contains("in Lima on Tuesday [2031-03-04].")
        .containsPattern(
            "core +Explosion in Lima, 2031-03-04  \\(explosion, occurred\\)\n +4:\\d+ ")
        .containsPattern(" +2 killed \\(people\\).*\n +4:\\d+  \"");
  }

  @Test
  void aTerminalIsForPeopleAndMayHaveColour(@TempDir Path folder) throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), CRANE);
    assertThat(Run.onScreen(Ink.COLOURED, "annotate", article).data())
        .startsWith("\u001b[1ma.txt\u001b[0m")
        .contains("\u001b[36m4 March 2031\u001b[0m");
    assertThat(Run.onScreen(Ink.PLAIN, "annotate", article).data())
        .startsWith("a.txt  published")
        .doesNotContain("\u001b");
    assertThat(Run.onScreen(Ink.COLOURED, "annotate", article, "--format", "jsonl").data())
        .startsWith("{");
  }

  @Test
  void nothingToReadIsStatusFour() {
    assertThat(Run.withInput("", "annotate", "--jsonl").status()).isEqualTo(4);
    assertThat(Run.withInput("not json", "annotate", "--jsonl").status()).isEqualTo(4);
  }

  /** JSON is YAML, so each line can be read as such. */
  private static List<Map<String, Object>> answers(Run run) {
    return run.data().lines().map(line -> new Yaml().<Map<String, Object>>load(line)).toList();
  }
}
