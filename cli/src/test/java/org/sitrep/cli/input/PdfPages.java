package org.sitrep.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Sets paragraphs on pages as a PDF file, in lines as wide as a page. */
final class PdfPages {
  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private static final float SIZE = 10;
  private static final float WIDTH = 480;
  private static final int LINES_A_PAGE = 48;

  private PdfPages() {}

  static byte[] of(List<String> paragraphs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      List<String> page = new ArrayList<>();
      for (String paragraph : paragraphs) {
        List<String> lines = wrapped(paragraph);
        if (page.size() + lines.size() > LINES_A_PAGE) {
          write(document, page);
          page.clear();
        }
        page.addAll(lines);
        page.add("");
      }
      write(document, page);
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<String> wrapped(String paragraph) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ", -1)) {
      if (FONT.getStringWidth(line + " " + word) * SIZE / 1000 > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static void write(PDDocument document, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(FONT, SIZE);
      content.setLeading(SIZE * 1.2f);
      content.newLineAtOffset(60, 720);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }
}
