package org.sitrep.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.render.pdf.Words.cell;
import static org.sitrep.render.pdf.Words.column;
import static org.sitrep.render.pdf.Words.heading;
import static org.sitrep.render.pdf.Words.outline;
import static org.sitrep.render.pdf.Words.paragraph;
import static org.sitrep.render.pdf.Words.plain;
import static org.sitrep.render.pdf.Words.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column.Kind;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;

/** What articles, editors and chance put into an outline, and what must come out all the same. */
class HostileContentTest {
  private static byte[] render(Outline outline) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer().render(outline, Theme.DEFAULT, out);
    return out.toByteArray();
  }

  private static String text(Block... blocks) throws IOException {
    return Extracted.text(render(outline(blocks)));
  }

  private static Block table(List<Block.Table.Row> rows) {
    return new Block.Table(
        "Trial", List.of(column("Number", Kind.NUMBER), column("Words", Kind.TEXT)), rows);
  }

  private static void assertConforms(byte[] pdf) throws Exception {
    assertThat(Validator.failures(pdf, "2a")).isEmpty();
    assertThat(Validator.failures(pdf, "ua1")).isEmpty();
  }

  @Test
  void dividesAWordOfTwoThousandLetters() throws Exception {
    String word = "abcdefghij".repeat(200);
    Block cells = table(List.of(row(cell(plain("1")), cell(plain(word)))));
    byte[] pdf = render(outline(paragraph(plain(word)), cells));
    assertThat(Extracted.text(pdf).replaceAll("\\s+", ""))
        .isEqualTo(word + "TrialNumberWords1" + word);
    assertConforms(pdf);
  }

  @Test
  void printsTheHeadingOfASectionThatHoldsNothing() throws Exception {
    byte[] pdf =
        render(
            outline(
                heading(1, "Empty"), heading(1, "Empty too"), paragraph(), heading(1, "The last")));
    assertThat(Extracted.text(pdf)).isEqualTo("Empty Empty too The last");
    assertConforms(pdf);
  }

  @Test
  void printsATableWithoutRowsAndADocumentWithoutBlocks() throws Exception {
    assertThat(text(table(List.of()))).isEqualTo("Trial Number Words");
    byte[] empty = render(outline());
    assertThat(Extracted.text(empty)).isEmpty();
    assertConforms(empty);
  }

  @Test
  void repeatsTheHeadOfATableOfFiveThousandRowsOnEveryPage() throws Exception {
    List<Block.Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      rows.add(row(cell(plain(Integer.toString(i))), cell(plain("words of row " + i))));
    }
    byte[] pdf = render(outline(heading(1, "Long"), table(rows)));
    assertThat(Extracted.text(pdf)).endsWith("4999 words of row 4999");
    assertConforms(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isBetween(100, 200);
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(77);
      stripper.setEndPage(77);
      assertThat(stripper.getText(document)).contains("Number").contains("Words");
    }
  }

  @Test
  void dividesACellThatIsTallerThanAPage() throws Exception {
    String words = "seven words for a very tall cell ".repeat(900).strip();
    byte[] pdf = render(outline(table(List.of(row(cell(plain("1")), cell(plain(words)))))));
    assertThat(Extracted.text(pdf)).isEqualTo("Trial Number Words 1 " + words);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
    }
    assertThat(Validator.failures(pdf, "ua1")).isEmpty();
  }

  @Test
  void showsAMarkForWhatNoFontHasAndForWhatIsNoCharacter() throws Exception {
    String text = "a\u0000b\uD800c\uFFFFd \uD83D\uDE00 \u4E2D\tend\u00AD.";
    byte[] pdf = render(outline(paragraph(plain(text))));
    assertThat(Extracted.text(pdf)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd \u25A1 \u25A1 end.");
    assertConforms(pdf);
  }

  @Test
  void survivesControlsInTitlesAndProperties() throws Exception {
    Outline.Properties properties =
        new Outline.Properties(
            "report-1",
            "T\u0001itle \uD800 <&>",
            "",
            "",
            "en",
            "LIMITED",
            "a\u0002",
            "",
            "{page}",
            "",
            null,
            "g");
    byte[] pdf = render(new Outline(properties, List.of(heading(1, "H\u0003 <b>"))));
    assertConforms(pdf);
  }

  @Test
  void writesNamesOfOtherScriptsSoThatTheyCanBeSearched() throws Exception {
    byte[] pdf =
        render(
            outline(
                paragraph(
                    plain("Greek Ελλάδα, Cyrillic Їжак, Vietnamese Nguyễn, "),
                    new Inline.Foreign("fa", "پژوهشگاه تهران"),
                    plain(" and "),
                    new Inline.Foreign("ur", "لاہور"),
                    plain(" and "),
                    new Inline.Foreign("he", "ירושלים"),
                    plain(" and "),
                    new Inline.Foreign("hi", "विद्यार्थी सिद्धार्थ शक्ति"),
                    plain(" end."))));
    assertThat(Extracted.text(pdf))
        .contains("Greek Ελλάδα, Cyrillic Їжак, Vietnamese Nguyễn,")
        .contains("پژوهشگاه تهران")
        .contains("لاہور")
        .contains("ירושלים")
        .contains("विद्यार्थी सिद्धार्थ शक्ति")
        .endsWith("end.");
    assertConforms(pdf);
  }

  @Test
  void leavesWordsWhoseTargetIsNotThereUnlinked() throws Exception {
    byte[] pdf =
        render(
            outline(
                paragraph(
                    new Inline.Link("#nowhere", List.of(plain("lost")), null),
                    plain(" and "),
                    new Inline.Link("javascript:alert(1)", List.of(plain("odd")), null))));
    assertThat(Extracted.text(pdf)).isEqualTo("lost and odd");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getAnnotations()).isEmpty();
    }
    assertThat(Validator.failures(pdf, "ua1")).isEmpty();
  }
}
