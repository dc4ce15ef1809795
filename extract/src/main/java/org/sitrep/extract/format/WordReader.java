package org.sitrep.extract.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.UnreadableArticleException;

/**
 * Reads the text of a Word document, a paragraph a line. Of the package (ECMA-376 Part 2) it needs
 * the main part alone.
 */
final class WordReader {
  private static final String MAIN_PART = "word/document.xml";

  private WordReader() {}

  static Story read(byte[] content) throws UnreadableArticleException {
    byte[] part = mainPart(content);
    try {
      return Story.alone(WordText.of(part), Article.Given.NOTHING);
    } catch (XMLStreamException e) {
      throw new UnreadableArticleException(
          "damaged", "is a damaged Word document: " + XmlFiles.place(MAIN_PART, e));
    }
  }

  private static byte[] mainPart(byte[] content) throws UnreadableArticleException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(MAIN_PART)) {
          return Limits.readAll("its part " + MAIN_PART, zip);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableArticleException(
          "damaged", "is a damaged Word document: " + e.getMessage());
    }
    throw new UnreadableArticleException(
        "unsupported", "is no Word document: it has no part " + MAIN_PART);
  }
}
