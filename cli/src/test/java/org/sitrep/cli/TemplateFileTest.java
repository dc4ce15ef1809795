package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a file that is given as a template. */
class TemplateFileTest {
  private static final String REPORT =
      """
      {
        "schemaVersion": "1.0",
        "meta": {
          "title": "Ferry adrift", "language": "en", "generator": {"name": "sitrep", "version": "0"}
        }
      }
      """;

  @TempDir Path folder;
  private Path report;
  private Path template;
  private Path document;

  @BeforeEach
  void writeReport() throws IOException {
    report = Files.writeString(folder.resolve("ferry.json"), REPORT);
    template = folder.resolve("office.dotx");
    document = folder.resolve("ferry.docx");
  }

  private Run render() {
    return Run.of("render", report, "--template", template, "-o", document);
  }

  private void assertRefused(String reason) {
    Run run = render();
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.words()).contains("the template " + template + " ").contains(reason);
    assertThat(run.words()).doesNotContain("Exception");
    assertThat(document).doesNotExist();
  }

  /** A document of ours serves as a template, changed in one part. */
  private void writeTemplate(String part, String old, String by) throws IOException {
    assertThat(Run.of("render", report, "-o", folder.resolve("ours.docx")).status()).isZero();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from =
            new ZipInputStream(Files.newInputStream(folder.resolve("ours.docx")));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] content = from.readAllBytes();
        if (entry.getName().equals(part)) {
          content =
              new String(content, StandardCharsets.UTF_8)
                  .replace(old, by)
                  .getBytes(StandardCharsets.UTF_8);
        }
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(content);
      }
    }
    Files.write(template, out.toByteArray());
  }

  @Test
  void aDocumentOfOursIsATemplateWithoutRemarks() throws IOException {
    writeTemplate("", "", "");

    Run run = render();

    assertThat(run.status()).isZero();
    assertThat(run.words().lines()).containsExactly("sitrep: wrote " + document);
  }

  @Test
  void aFileThatIsNoWordDocumentIsWrongUsage() throws IOException {
    Files.writeString(template, "Dear all");
    assertRefused("is no Word document");
  }

  @Test
  void anExternalEntityIsRefused() throws IOException {
    writeTemplate(
        "word/styles.xml",
        "<w:styles",
        "<!DOCTYPE w:styles [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><w:styles");
    assertRefused("holds XML that is not safe to read, in word/styles.xml");
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 100; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    Files.write(template, bomb.toByteArray());
    assertRefused("unpacks to more than 64 MB");
  }

  @Test
  void aTemplateThatIsMissingIsNamed() {
    Run run = render();

    assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(run.words()).contains("cannot read " + template);
  }

  @Test
  void macrosOfATemplateAreLeftBehind() throws IOException {
    writeTemplate(
        "[Content_Types].xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");

    assertThat(render().status()).isZero();
    assertThat(new String(Files.readAllBytes(document), StandardCharsets.ISO_8859_1))
        .doesNotContain("vbaProject");
  }
}
