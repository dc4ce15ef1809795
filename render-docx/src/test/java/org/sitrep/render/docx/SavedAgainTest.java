package org.sitrep.render.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.render.docx.TestDocuments.Sample;

/** Other programs open our documents, save them again, and keep the facts in them. */
class SavedAgainTest {
  @TempDir Path folder;

  private static byte[] byDocx4j(byte[] file) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
      word.getMainDocumentPart()
          .getContents(); // Parts that nobody asks for are copied as they are.
      word.getMainDocumentPart().getStyleDefinitionsPart().getContents();
      word.save(out);
      return out.toByteArray();
    } catch (Docx4JException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void isValidAfterDocx4jHasSavedItAgain() throws IOException, InterruptedException {
    Map<String, byte[]> saved = new LinkedHashMap<>();
    TestDocuments.all().forEach((name, sample) -> saved.put(name, byDocx4j(sample.file())));

    Validator.validate(saved, folder);
  }

  @Test
  void keepsEachFactThroughDocx4j() throws IOException {
    for (Map.Entry<String, Sample> each : TestDocuments.ordinary().entrySet()) {
      assertKept(each.getKey(), each.getValue().file(), byDocx4j(each.getValue().file()));
    }
    OpenedDocument again =
        OpenedDocument.opened(byDocx4j(TestDocuments.of(SampleOutline.outline()).file()));
    assertThat(again.attributes("tag", "val")).contains("event-1a2b", "cas-3c4d");
  }

  @Test
  void keepsEachFactThroughLibreOffice() throws IOException, InterruptedException {
    assumeTrue(Programs.has("soffice"), "NOT TRIED: LibreOffice (soffice) is missing");
    Map<String, Sample> documents = TestDocuments.ordinary();
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, Sample> each : documents.entrySet()) {
      files.add(Files.write(folder.resolve(each.getKey() + ".docx"), each.getValue().file()));
    }

    Path saved = Programs.convert(folder, "docx", files);

    for (Map.Entry<String, Sample> each : documents.entrySet()) {
      byte[] again = Files.readAllBytes(saved.resolve(each.getKey() + ".docx"));
      assertKept(each.getKey(), each.getValue().file(), again);
    }
  }

  private static void assertKept(String name, byte[] before, byte[] after) throws IOException {
    FactsInFile first = FactsInFile.of(before);
    FactsInFile again = FactsInFile.of(after);
    assertThat(first.changed()).as(name).isEmpty();
    assertThat(again.report()).as(name).isEqualTo(first.report()).isNotEmpty();
    assertThat(again.original()).as(name).isEqualTo(first.original()).isNotEmpty();
    assertThat(again.changed()).as(name).isEmpty();
  }

  @Test
  void tellsWhichFactSomebodyChanged() throws IOException {
    String words = "9–11 people";
    byte[] file = TestDocuments.of(SampleOutline.outline()).file();

    FactsInFile edited = FactsInFile.of(edited(file, words, "9–12 people"));

    assertThat(edited.changed()).hasSize(1);
    assertThat(edited.original().get(edited.changed().get(0))).isEqualTo("9–11people");
    assertThat(edited.now().get(edited.changed().get(0))).isEqualTo("9–12people");
  }

  /** The file as somebody leaves it who changes these words in the body. */
  private static byte[] edited(byte[] file, String words, String by) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = from.readAllBytes();
        if (entry.getName().equals("word/document.xml")) {
          part = new String(part, UTF_8).replace(words, by).getBytes(UTF_8);
        }
        to.write(part);
      }
    }
    return out.toByteArray();
  }
}
