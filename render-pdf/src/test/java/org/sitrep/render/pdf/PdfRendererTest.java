package org.sitrep.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Paper;
import org.sitrep.model.theme.Theme;

class PdfRendererTest {
  private static final Outline SAMPLE = SampleOutline.make();

  private static byte[] render(Outline outline, Theme theme) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer().render(outline, theme, out);
    return out.toByteArray();
  }

  private static byte[] render(Outline outline) throws IOException {
    return render(outline, Theme.DEFAULT);
  }

  @Test
  void conformsToArchivingAndAccessibilityStandards() throws Exception {
    byte[] pdf = render(SAMPLE);
    assertThat(Validator.failures(pdf, "2a")).isEmpty();
    assertThat(Validator.failures(pdf, "ua1")).isEmpty();
  }

  @Test
  void saysTheWordsOfTheOutlineInItsOrderAndNoOthers() throws IOException {
    assertThat(unspaced(Extracted.text(render(SAMPLE))))
        .isEqualTo(unspaced(OutlineWords.of(SAMPLE)));
  }

  private static String unspaced(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void keepsTheBlanksBetweenWords() throws IOException {
    assertThat(Extracted.text(render(SAMPLE)))
        .contains("On 16 May guns fired on two villages near Panmar[1], killing two children;")
        .contains("The shelling killed eleven people by most accounts[1][3]");
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    assertThat(render(SAMPLE)).isEqualTo(render(SampleOutline.make()));
  }

  @Test
  void givesTheSameBytesInSeveralThreadsAtOnce() throws Exception {
    PdfRenderer.prepare();
    List<CompletableFuture<byte[]>> files = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      files.add(
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return render(SAMPLE);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }));
    }
    byte[] alone = render(SAMPLE);
    for (CompletableFuture<byte[]> file : files) {
      assertThat(file.get()).isEqualTo(alone);
    }
  }

  @Test
  void carriesTheHandlingMarkInHeaderAndFooterOfEveryPage() throws IOException {
    try (PDDocument document = Loader.loadPDF(render(SAMPLE))) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);
        assertThat(text.split("TLP:GREEN", -1)).as("page %d", page).hasSize(3);
        assertThat(text).contains(page + " / " + document.getNumberOfPages());
      }
    }
  }

  @Test
  void leavesTheHandlingMarkOutWhereNoneIsSet() throws IOException {
    byte[] pdf = render(Words.handled(null, Words.paragraph(Words.plain("Words."))));
    assertThat(Extracted.text(pdf)).isEqualTo("Words.");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).doesNotContain("TLP").contains("1 / 1");
    }
  }

  @Test
  void everyCitationLeadsToItsSourceAndEveryLinkToItsTarget() throws IOException {
    try (PDDocument document = Loader.loadPDF(render(SAMPLE))) {
      int annex = document.getNumberOfPages() - 1;
      List<String> addresses = new ArrayList<>();
      int citations = 0;
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          PDAnnotationLink link = (PDAnnotationLink) annotation;
          if (link.getAction() instanceof PDActionURI uri) {
            addresses.add(uri.getURI());
          } else if (link.getContents().startsWith("Source")) {
            PDPageDestination target = (PDPageDestination) link.getDestination();
            assertThat(target.retrievePageNumber()).isEqualTo(annex);
            citations++;
          }
        }
      }
      assertThat(addresses).containsExactly("https://example.org/valley");
      assertThat(citations).isEqualTo(16);
    }
  }

  @Test
  void bookmarksEverySection() throws IOException {
    try (PDDocument document = Loader.loadPDF(render(SAMPLE))) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        item.children().forEach(child -> titles.add("- " + child.getTitle()));
      }
      assertThat(titles)
          .containsExactly(
              "Bottom line",
              "Situation overview",
              "Timeline",
              "Casualties",
              "Positions",
              "- Velmora",
              "Sources");
    }
  }

  @Test
  void setsLetterPaper() throws Exception {
    Theme letter = Theme.DEFAULT.on(Paper.LETTER);
    byte[] pdf = render(SAMPLE, letter);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612f);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792f);
    }
    assertThat(unspaced(Extracted.text(pdf))).isEqualTo(unspaced(OutlineWords.of(SAMPLE)));
  }

  @Test
  void theTableThatOpensTheAnnexHasTheWholeWidthAndTheRestTwoColumns() throws IOException {
    Block.Table table =
        new Block.Table(
            "Events",
            List.of(
                Words.column("Day", Block.Table.Column.Kind.SHORT),
                Words.column("Event", Block.Table.Column.Kind.TEXT),
                Words.column("Where", Block.Table.Column.Kind.SHORT)),
            List.of(
                Words.row(
                    Words.cell(Words.plain("4 May")),
                    Words.cell(Words.plain("A ferry ran aground")),
                    Words.cell(Words.plain("Panmar")))));
    List<Block> blocks = new ArrayList<>();
    blocks.add(Words.paragraph(Words.plain("The body.")));
    blocks.add(new Block.Part(Block.Part.Kind.ANNEX));
    blocks.add(Words.heading(1, "Events"));
    blocks.add(table);
    blocks.add(Words.heading(1, "Remarks"));
    for (int i = 0; i < 30; i++) {
      blocks.add(Words.paragraph(Words.plain("Remark " + i + " of a few words.")));
    }
    byte[] pdf = render(Words.outline(blocks.toArray(new Block[0])));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripperByArea right = new PDFTextStripperByArea();
      right.addRegion("half", new Rectangle2D.Double(298, 0, 298, 842));
      right.extractRegions(document.getPage(0));
      assertThat(right.getTextForRegion("half"))
          .contains("Where")
          .contains("Panmar")
          .contains("Remark 29")
          .doesNotContain("Remark 0 ");
    }
  }

  @Test
  void anAnnexClosesUpBeforeItStartsAPageForAFewLines() throws IOException {
    int remarks = 100;
    int pages = pages(remarks);
    while (pages(remarks + 1) == pages) {
      remarks++;
    }
    try (PDDocument document = Loader.loadPDF(render(remarks(remarks + 1)))) {
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(pages + 1);
      assertThat(last.getText(document).split("Remark ", -1)).hasSizeGreaterThan(8);
    }
  }

  private static int pages(int remarks) throws IOException {
    try (PDDocument document = Loader.loadPDF(render(remarks(remarks)))) {
      return document.getNumberOfPages();
    }
  }

  private static Outline remarks(int count) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Words.paragraph(Words.plain("The body.")));
    blocks.add(new Block.Part(Block.Part.Kind.ANNEX));
    blocks.add(Words.heading(1, "Remarks"));
    for (int i = 0; i < count; i++) {
      blocks.add(Words.paragraph(Words.plain("Remark " + i + " of a few words.")));
    }
    return Words.outline(blocks.toArray(new Block[0]));
  }
}
