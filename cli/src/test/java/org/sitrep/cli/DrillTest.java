package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A week at a desk: five articles, then three more with a risen toll and a correction, then a
 * decision, then an article that contradicts it. Each day report, changes and gate must be right.
 */
class DrillTest {
  @TempDir Path desk;

  @Test
  void eachDayGivesTheRightReportChangesAndGate() throws Exception {
    Path articles = Files.createDirectory(desk.resolve("articles"));
    copy("sitrep.yaml", desk);
    copy("decisions.yaml", desk);

    copy("day1", articles);
    assertThat(report("monday").status()).isZero();
    assertThat(markdown("monday")).contains("**4 killed**", "**11 injured**");
    assertThat(gate("monday").status()).as(gate("monday").data()).isZero();

    copy("day2", articles);
    assertThat(report("thursday", "--since", json("monday")).status()).isZero();
    assertThat(markdown("thursday"))
        .contains("## What changed", "3 new articles.")
        .contains("| revised |", "| planned | occurred |", "| 4 | 7 |", "| 11 | 14 |")
        .contains("**7 killed**");
    assertThat(Run.of("diff", json("monday"), json("thursday")).data())
        .contains("3 articles new:", "  + 07-norte-bulletin-correction.txt")
        .contains("figure: 4 -> 7\n        06-quay-courier-thursday.txt: \"Toll in Iquique")
        .contains("status: planned -> occurred");
    assertThat(gate("thursday").status()).isZero();

    assertThat(report("friday", "--decisions", desk.resolve("decisions.yaml")).status()).isZero();
    assertThat(markdown("friday"))
        .contains("Fireworks depot in Iquique explodes")
        .contains("Decided by M. Okafor on 6 June 2031");
    assertThat(Run.of("diff", json("thursday"), json("friday")).data())
        .isEqualTo("No fact changed.\n");
    assertThat(gate("friday").status()).isZero();

    copy("day3", articles);
    assertThat(report("saturday", "--decisions", desk.resolve("decisions.yaml")).status()).isZero();
    assertThat(markdown("saturday"))
        .contains("**7 killed**", "7–9 across the sources")
        .contains("decided by the analyst");
    Run gate = gate("saturday");
    assertThat(gate.status()).isEqualTo(3);
    assertThat(gate.data())
        .contains("decision-contradicted")
        .contains("decided by M. Okafor on 2031-06-06; 09-harbour-post.txt of 2031-06-07 gives 9.")
        .contains("09-harbour-post.txt:4:1  \"Nine dead\"");
  }

  @Test
  void aBaselineLetsPassWhatWasAcceptedAndNothingElse() throws Exception {
    Path articles = Files.createDirectory(desk.resolve("articles"));
    copy("sitrep.yaml", desk);
    copy("decisions.yaml", desk);
    Stream.of("day1", "day2", "day3").forEach(day -> copy(day, articles));
    report("saturday", "--decisions", desk.resolve("decisions.yaml"));
    Path baseline = desk.resolve("baseline.json");
    Files.writeString(baseline, gate("saturday", "--format", "json").data());

    Run known = gate("saturday", "--baseline", baseline);
    assertThat(known.status()).isZero();
    assertThat(known.data()).startsWith("0 errors, 0 warnings, 0 notes; ");

    Files.delete(articles.resolve("01-quay-courier.txt"));
    report("sunday", "--handling", "TLP:RED");
    assertThat(gate("sunday", "--baseline", baseline).status()).isZero();
    Files.writeString(desk.resolve("sitrep.yaml"), "preparedBy: Harbour desk\n");
    report("unmarked");
    assertThat(gate("unmarked", "--baseline", baseline, "--fail-on", "warning").data())
        .contains("handling-missing");
  }

  private Run report(String name, Object... more) {
    return Run.of(
        arguments(
            more,
            "report",
            desk.resolve("articles"),
            "-o",
            desk.resolve(name),
            "--format",
            "json,md",
            "--config",
            desk.resolve("sitrep.yaml")));
  }

  private Run gate(String name, Object... more) {
    return Run.of(
        arguments(
            more,
            "check",
            json(name),
            desk.resolve("articles"),
            "--config",
            desk.resolve("sitrep.yaml")));
  }

  private static Object[] arguments(Object[] more, Object... first) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray();
  }

  private Path json(String name) {
    return desk.resolve(name).resolve("report.json");
  }

  private String markdown(String name) throws IOException {
    return Files.readString(desk.resolve(name).resolve("report.md"));
  }

  private static void copy(String name, Path folder) {
    try {
      Path from = Path.of(Objects.requireNonNull(DrillTest.class.getResource("drill")).toURI());
      Path path = from.resolve(name);
      List<Path> files;
      try (Stream<Path> found = Files.walk(path)) {
        files = found.filter(Files::isRegularFile).toList();
      }
      for (Path file : files) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
