package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.cli.input.HostileFiles;
import org.sitrep.model.fact.Diagnostic;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;
import org.sitrep.model.json.ReportFormatException;
import org.sitrep.model.json.ReportJson;

/** Damaged and harmful files end in a message that names them, soon, and stop nothing else. */
class HostileInputTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir Path folder;
  private Path good;

  @BeforeEach
  void writeAnArticle() throws IOException {
    good = folder.resolve("good.txt");
    Files.writeString(
        good, "A crane fell onto the quay on 4 March 2031 and injured two dockers.\n");
  }

  @TestFactory
  Stream<DynamicTest> aNamedFileIsStatusFourAndTheRestIsReported() {
    HostileFiles hostile = new HostileFiles();
    assertThat(hostile.files()).hasSizeGreaterThanOrEqualTo(40);
    return hostile.files().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(), () -> refuses(file, hostile.code(file.getKey()))));
  }

  private void refuses(Map.Entry<String, byte[]> file, String code) throws Exception {
    Path hostile = Files.write(folder.resolve(file.getKey()), file.getValue());
    Report report = report(hostile);
    assertThat(report.sources()).extracting(Source::file).containsExactly("good.txt");
    assertThat(report.diagnostics()).extracting(Diagnostic::code).contains(code);
  }

  @Test
  void twoHundredMegabytesOfNothingAreNotRead() throws Exception {
    Path sparse = folder.resolve("sparse.txt");
    try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    assertThat(report(sparse).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("Not read: it has more than 64 MB.");
  }

  @Test
  void aDeviceWithoutEndIsNotRead() throws Exception {
    Path zero = Path.of("/dev/zero");
    if (Files.exists(zero)) {
      assertThat(report(zero).diagnostics()).extracting(Diagnostic::code).contains("too-large");
    }
  }

  @Test
  void aFolderOfThemAllIsReportedWithOneMessageEachAtLeast() throws Exception {
    HostileFiles hostile = new HostileFiles();
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (Map.Entry<String, byte[]> file : hostile.files().entrySet()) {
      Files.write(articles.resolve(file.getKey()), file.getValue());
    }
    Files.copy(good, articles.resolve("good.txt"));
    Path json = folder.resolve("report.json");
    Run run = Run.of("extract", articles, "-o", json, "-q");
    assertThat(run).isEqualTo(new Run(ExitStatus.DONE, "", ""));
    List<String> told =
        read(json).diagnostics().stream()
            .map(diagnostic -> diagnostic.file().replaceFirst("/.*", ""))
            .toList();
    assertThat(new TreeSet<>(told)).containsAll(hostile.files().keySet());
  }

  private Report report(Path hostile) throws Exception {
    Path json = folder.resolve("report.json");
    Run run = assertTimeoutPreemptively(LIMIT, () -> Run.of("extract", good, hostile, "-o", json));
    assertThat(run.status()).as(run.words()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(run.words())
        .contains(
            "sitrep: " + hostile.getFileName(),
            "no article could be read in " + hostile.getFileName())
        .doesNotContain("fault of ours", "\tat ");
    return read(json);
  }

  private static Report read(Path json) throws IOException, ReportFormatException {
    return ReportJson.read(Files.newInputStream(json));
  }
}
