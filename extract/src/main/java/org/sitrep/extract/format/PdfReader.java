package org.sitrep.extract.format;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.UnreadableArticleException;

/** Reads the text of a PDF file, a paragraph a line. */
final class PdfReader {
  private PdfReader() {}

  static Story read(byte[] content) throws UnreadableArticleException {
    PdfInflation.check(content);
    try (PDDocument document = Loader.loadPDF(content)) {
      String text = PdfText.of(document);
      if (text.isBlank()) {
        throw new UnreadableArticleException("empty", "is a PDF without text; is it a scan?");
      }
      return Story.alone(text, Article.Given.NOTHING);
    } catch (InvalidPasswordException e) {
      throw new UnreadableArticleException("encrypted", "is a PDF locked by a password");
    } catch (IOException | RuntimeException e) {
      throw new UnreadableArticleException("damaged", "is a damaged PDF: " + e.getMessage());
    } catch (StackOverflowError | OutOfMemoryError e) {
      // The parser of PDFBox calls itself for what is nested, and unpacks what it is told to.
      throw new UnreadableArticleException("too-deep", "is a PDF nested or packed too deeply");
    }
  }
}
