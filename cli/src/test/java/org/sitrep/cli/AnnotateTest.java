package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class AnnotateTest {
  private static final String DOCUMENTS =
      """
      {"id":"w-1","text":"A crane fell on 4 March 2031 and hurt two dockers.","gold":{"x":1}}
      not json
      {"id":"w-2","text":"Snow fell."}
      """;

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
  void nothingToReadIsStatusFour() {
    assertThat(Run.withInput("", "annotate", "--jsonl").status()).isEqualTo(4);
    assertThat(Run.withInput("not json", "annotate", "--jsonl").status()).isEqualTo(4);
  }

  /** JSON is YAML, so each line can be read as such. */
  private static List<Map<String, Object>> answers(Run run) {
    return run.data().lines().map(line -> new Yaml().<Map<String, Object>>load(line)).toList();
  }
}
