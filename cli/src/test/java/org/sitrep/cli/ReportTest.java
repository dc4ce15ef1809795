package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final String ARTICLE =
      """
      Two dockers hurt as crane topples in Port Lune

      The Lune Herald, 4 March 2031

      A crane fell onto the quay on Tuesday and injured two dockers, the harbour office said.
      """;

  @TempDir Path folder;
  private Path articles;
  private Path out;

  @BeforeEach
  void writeAnArticle() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    out = folder.resolve("out");
    Files.writeString(articles.resolve("herald.txt"), ARTICLE);
  }

  @Test
  void writesEveryFormatAndSaysWhere() {
    Run run = Run.of("report", articles, "-o", out);
    assertThat(run.status()).isZero();
    assertThat(run.data()).isEmpty();
    for (String format : new String[] {"json", "pdf", "docx", "md"}) {
      assertThat(out.resolve("report." + format)).isNotEmptyFile();
      assertThat(run.words()).contains("wrote " + out.resolve("report." + format));
    }
  }

  @Test
  void aHostileFolderStillGivesAReport() throws IOException {
    Files.write(articles.resolve("photo.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
    Files.write(articles.resolve("photo.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
    Files.writeString(articles.resolve("README.md"), "not an article");
    Files.createFile(articles.resolve("empty.txt"));
    Files.writeString(
        articles.resolve("old.txt"),
        "A café beside the quay – its windows broken – stayed shut on Wednesday.\n",
        Charset.forName("windows-1252"));
    Run run = Run.of("report", articles, "-o", out, "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.words()).contains("photo.jpg", "photo.txt", "empty.txt");
    assertThat(out.resolve("report.json"))
        .content()
        .contains("\"photo.jpg\"", "\"not-an-article\"", "\"empty.txt\"", "\"old.txt\"")
        .doesNotContain("README");
  }

  @Test
  void theMastheadIsTheUsers() throws IOException {
    Path config = folder.resolve("sitrep.yaml");
    Files.writeString(
        config,
        """
        title: From the file
        number: 7
        sources:
          herald.txt: {publisher: The Lune Herald, published: 2031-03-04, grade: B}
        """);
    Run run =
        Run.of(
            "extract",
            articles,
            "--config",
            config,
            "--title",
            "Crane at Port Lune",
            "--handling",
            "TLP:AMBER+STRICT",
            "--prepared-by",
            "Desk",
            "--as-of",
            "2031-03-05");
    assertThat(run.status()).isZero();
    assertThat(run.data())
        .contains("\"title\": \"Crane at Port Lune\"", "\"number\": \"7\"", "\"Desk\"")
        .contains("\"TLP:AMBER+STRICT\"", "\"2031-03-05\"", "\"admiralty\": \"B\"", "\"given\"");
  }

  @Test
  void anExcludedArticleIsNotReadAndTheReportSaysWhy() throws IOException {
    Files.writeString(articles.resolve("hoax.txt"), "A whale fell onto the quay and killed six.\n");
    Path config = folder.resolve("sitrep.yaml");
    Files.writeString(config, "sources:\n  hoax.txt: {exclude: a hoax}\n");
    Run run = Run.of("report", articles, "-o", out, "--config", config, "--format", "json,md");
    assertThat(run.status()).isZero();
    assertThat(out.resolve("report.json"))
        .content()
        .contains("\"code\": \"excluded\"", "Not read, as decided: a hoax.")
        .doesNotContain("whale");
    assertThat(out.resolve("report.md")).content().contains("hoax.txt", "as decided: a hoax.");
    assertThat(Run.of("check", out.resolve("report.json")).data()).doesNotContain("file-not-read");
  }

  @Test
  void aConfigurationAtFaultIsWrongUsageByFileAndLine() throws IOException {
    Path config = Files.writeString(folder.resolve("sitrep.yaml"), "\ntitel: x\n");
    Run run = Run.of("report", articles, "-o", out, "--config", config);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.words()).contains("sitrep.yaml:2: unknown key 'titel'", "'title'");
    assertThat(out).doesNotExist();
  }

  @Test
  void aConfigurationThatIsMissingIsStatusFour() {
    assertThat(Run.of("report", articles, "--config", folder.resolve("none.yaml")).status())
        .isEqualTo(4);
  }

  @Test
  void aPathThatCannotBeReadIsStatusFour() {
    Run run = Run.of("report", articles, folder.resolve("missing"), "-o", out);
    assertThat(run.status()).isEqualTo(4);
    assertThat(run.words()).contains("missing: no such file or folder");
    assertThat(out).doesNotExist();
  }

  @Test
  void nothingToReadIsStatusFour() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(Run.of("report", empty, "-o", out).status()).isEqualTo(4);
    Files.writeString(empty.resolve("blank.txt"), " \n ");
    assertThat(Run.of("report", empty, "-o", out).status()).isEqualTo(4);
    assertThat(out).doesNotExist();
  }

  @Test
  void outputBeneathARegularFileIsStatusFive() {
    Run run = Run.of("report", articles, "-o", articles.resolve("herald.txt/out"));
    assertThat(run.status()).isEqualTo(5);
    assertThat(articles.resolve("herald.txt")).content().isEqualTo(ARTICLE);
  }

  @Test
  void aSecondRunIntoTheSourceFolderReadsNothingOfTheFirst() throws IOException {
    Path report = articles.resolve("report");
    Run.of("report", articles, "-o", report, "--format", "json,md");
    String first = Files.readString(report.resolve("report.json"));
    Run.of("report", articles, "-o", report, "--format", "json,md");
    assertThat(report.resolve("report.json")).content().isEqualTo(first);
    try (Stream<Path> files = Files.list(report)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void extractThenRenderIsReport() throws IOException {
    Path json = folder.resolve("report.json");
    assertThat(Run.of("extract", articles, "-o", json).status()).isZero();
    assertThat(Run.of("render", json, "-o", out).status()).isZero();
    assertThat(Run.of("report", articles, "-o", folder.resolve("whole")).status()).isZero();
    for (String file : new String[] {"report.pdf", "report.docx", "report.md"}) {
      assertThat(out.resolve(file)).hasSameBinaryContentAs(folder.resolve("whole/" + file));
    }
  }

  @Test
  void oneArticleComesThroughAPipe() {
    Run run = Run.withInput(ARTICLE, "extract", "-");
    assertThat(run.status()).isZero();
    assertThat(run.words()).isEmpty();
    assertThat(run.data()).startsWith("{").contains("\"file\": \"-\"");
  }
}
