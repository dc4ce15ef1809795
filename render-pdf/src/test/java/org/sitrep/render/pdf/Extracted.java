package org.sitrep.render.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The text of a file as a reader copies it, without artifacts and figures. */
final class Extracted extends PDFTextStripper {
  private int depth;
  private int skipped;

  private Extracted() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** The text, with every run of white space made one blank. */
  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new Extracted().getText(document).replaceAll("\\s+", " ").strip();
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    depth++;
    if (tag.getName().equals("Artifact") || tag.getName().equals("Figure")) {
      skipped = depth;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    if (skipped == depth) {
      skipped = 0;
    }
    depth--;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (skipped == 0) {
      super.processTextPosition(text);
    }
  }
}
