package org.sitrep.extract.format;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.sitrep.extract.read.UnreadableArticleException;

/** The text of a PDF document, with bounds on what it takes to find it. */
final class PdfText extends PDFTextStripper {
  /** A newspaper has some hundred pages. */
  private static final int PAGES = 500;

  /** A page of dense type takes some ten thousand; forms that draw forms can take any number. */
  private static final int OPERATORS = 2_000_000;

  private static final char PARAGRAPH = '\u2029';

  private final StringWriter written = new StringWriter();
  private int pages;
  private int operators;

  private PdfText() throws IOException {
    setLineSeparator("\n");
    setParagraphEnd(String.valueOf(PARAGRAPH));
    setPageEnd(String.valueOf(PARAGRAPH));
  }

  static String of(PDDocument document) throws IOException, UnreadableArticleException {
    PdfText text = new PdfText();
    try {
      text.writeText(document, text.written);
    } catch (Excess e) {
      throw new UnreadableArticleException("too-large", String.valueOf(e.getMessage()));
    }
    String whole = text.written.toString();
    LineJoiner lines = new LineJoiner(whole);
    StringBuilder joined = new StringBuilder(whole.length());
    for (String paragraph : whole.split(String.valueOf(PARAGRAPH), -1)) {
      String line = lines.join(paragraph);
      if (!line.isEmpty()) {
        joined.append(line).append("\n\n");
      }
    }
    return joined.toString();
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    if (++pages > PAGES) {
      throw new Excess("is a PDF of more than " + PAGES + " pages");
    }
    if (written.getBuffer().length() > Limits.CHARACTERS) {
      throw new Excess(
          "has more than " + Limits.CHARACTERS + " characters of text by page " + pages);
    }
    super.processPage(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > OPERATORS) {
      throw new Excess("is a PDF that draws without end on page " + pages);
    }
    super.processOperator(operator, operands);
  }

  /** More than an article can need. */
  private static final class Excess extends IOException {
    private static final long serialVersionUID = 1L;

    Excess(String message) {
      super(message);
    }
  }
}
