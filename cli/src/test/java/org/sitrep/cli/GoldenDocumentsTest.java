package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the whole report on every folder of {@code seeds/} with files; {@code -Dgolden.accept}
 * rewrites them.
 */
class GoldenDocumentsTest {
  private static final Path SEEDS = Path.of("../seeds");
  private static final Path GOLDEN = Path.of("src/test/golden");
  private static final List<String> FILES =
      List.of("report.docx.txt", "report.json", "report.md", "report.pdf.txt");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> reportsAreAsAccepted() throws IOException {
    return folders(SEEDS).map(seed -> DynamicTest.dynamicTest(seed, () -> compare(seed)));
  }

  @Test
  void noGoldenFileIsAnOrphan() throws IOException {
    List<String> expected =
        folders(SEEDS).flatMap(seed -> FILES.stream().map(file -> seed + "/" + file)).toList();
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> GOLDEN.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private void compare(String seed) throws IOException {
    for (Map.Entry<String, String> made : make(seed).entrySet()) {
      Path accepted = GOLDEN.resolve(seed).resolve(made.getKey());
      if (System.getProperty("golden.accept") != null) {
        Files.createDirectories(accepted.getParent());
        Files.writeString(accepted, made.getValue());
      }
      assertThat(made.getValue()).as(accepted.toString()).isEqualTo(Files.readString(accepted));
    }
  }

  private Map<String, String> make(String seed) throws IOException {
    Path out = folder.resolve(seed);
    assertThat(Run.of("report", SEEDS.resolve(seed), "-o", out, "-q"))
        .isEqualTo(new Run(ExitStatus.DONE, "", ""));
    Map<String, String> made = new LinkedHashMap<>();
    made.put("report.json", Files.readString(out.resolve("report.json")));
    made.put("report.md", Files.readString(out.resolve("report.md")));
    made.put("report.pdf.txt", DocumentText.ofPdf(Files.readAllBytes(out.resolve("report.pdf"))));
    made.put(
        "report.docx.txt", DocumentText.ofWord(Files.readAllBytes(out.resolve("report.docx"))));
    return made;
  }

  private static Stream<String> folders(Path parent) throws IOException {
    try (Stream<Path> folders = Files.list(parent)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }
}
