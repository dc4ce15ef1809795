package org.sitrep.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.outline.Outline;
import org.sitrep.render.docx.TestDocuments.Sample;

/** LibreOffice lays our documents out, and its own documents serve as templates. */
class LibreOfficeTest {
  /**
   * What may stand between two words of the report: the foot of a page and the head of the next.
   */
  private static final int FURNITURE = 400;

  @TempDir Path folder;

  @BeforeEach
  void needsLibreOffice() {
    assumeTrue(Programs.has("soffice"), "NOT TRIED: LibreOffice (soffice) is missing");
  }

  @Test
  void printsEveryWordInOrder() throws IOException, InterruptedException {
    Map<String, Sample> documents = new LinkedHashMap<>(TestDocuments.ordinary());
    documents.keySet().removeIf(name -> name.endsWith("notes") || name.startsWith("right"));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, Sample> each : documents.entrySet()) {
      files.add(Files.write(folder.resolve(each.getKey() + ".docx"), each.getValue().file()));
    }

    Path pages = Programs.convert(folder, "pdf", files);

    for (Map.Entry<String, Sample> each : documents.entrySet()) {
      String printed = wordsOf(pages.resolve(each.getKey() + ".pdf"));
      assertThat(missing(each.getValue().outline(), printed)).as(each.getKey()).isEqualTo("");
    }
  }

  private static String wordsOf(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return OpenedDocument.squeezed(Stream.of(new PDFTextStripper().getText(document)));
    }
  }

  /** Where the first word of the outline that does not stand in its place should be; else empty. */
  private static String missing(Outline outline, String printed) {
    List<String> words = OutlineWords.words(outline);
    int at = Math.max(0, printed.indexOf(words.get(0)));
    for (String word : words) {
      if (!word.matches(".*[A-Za-z0-9].*")) {
        continue; // Signs alone stand everywhere, and PDF holds some scripts as they are drawn.
      }
      int found = printed.indexOf(word, at);
      if (found < 0 || found > at + FURNITURE) {
        return word + " after " + printed.substring(Math.max(0, at - 60), at);
      }
      at = found + word.length();
    }
    return "";
  }

  @Test
  void dressesADocumentInATemplateOfItsMaking() throws IOException, InterruptedException {
    Path office = folder.resolve("office.fodt");
    Files.write(office, TemplateSample.openDocument().getBytes(StandardCharsets.UTF_8));
    Path made = Programs.convert(folder, "docx", List.of(office)).resolve("office.docx");
    Outline outline = SampleOutline.outline();

    Sample dressed = TestDocuments.dressed(outline, Files.readAllBytes(made), Map.of());

    OpenedDocument document = OpenedDocument.opened(dressed.file());
    assertThat(document.words()).isEqualTo(OutlineWords.of(outline));
    assertThat(document.word().getHeaderList())
        .anyMatch(header -> header.getText().contains(TemplateSample.WORDS_OF_HEADER));
    Validator.validate(Map.of("dressed", dressed.file()), folder);
  }
}
