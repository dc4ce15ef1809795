package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractEachTest {
  @Test
  void writesAReportOfEachArticleAlone(@TempDir Path folder) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("in/deep"));
    Files.writeString(articles.resolve("a.txt"), "A crane fell on 4 March 2031 in Porto.");
    Files.writeString(articles.getParent().resolve("b.txt"), "Snow fell in Oslo.");
    Path out = folder.resolve("out");
    Run run = Run.of("extract", articles.getParent(), "--each", out, "-q");
    assertThat(run.status()).isZero();
    assertThat(run.words()).isEmpty();
    try (Stream<Path> files = Files.list(out)) {
      List<Path> written = files.sorted().toList();
      assertThat(written)
          .extracting(file -> file.getFileName().toString())
          .containsExactly("b.txt.json", "deep_a.txt.json");
      assertThat(Files.readString(written.get(0))).contains("b.txt").doesNotContain("a.txt");
      assertThat(Files.readString(written.get(1))).contains("a.txt").doesNotContain("b.txt");
    }
  }

  @Test
  void doesNotTakeTwoDestinations(@TempDir Path folder) {
    Run run = Run.of("extract", folder, "--each", folder, "-o", folder.resolve("x.json"));
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.words()).contains("either --output or --each");
  }
}
