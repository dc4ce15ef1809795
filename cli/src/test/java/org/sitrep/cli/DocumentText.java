package org.sitrep.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What other programs find in our documents, as lines that a person can compare. */
final class DocumentText {
  private DocumentText() {}

  /** The headings as a tree, how often each structure element stands in the file, and the text. */
  static String ofPdf(byte[] pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDOutlineNode headings = document.getDocumentCatalog().getDocumentOutline();
      if (headings != null) {
        appendHeadings(headings, "", text);
      }
      Map<String, Integer> elements = new TreeMap<>();
      count(document.getDocumentCatalog().getStructureTreeRoot(), elements);
      text.append(elements).append("\n\n");
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("--- end of page\n");
      text.append(stripper.getText(document));
    }
    return text.toString();
  }

  private static void appendHeadings(PDOutlineNode node, String indent, StringBuilder text) {
    for (PDOutlineItem item : node.children()) {
      text.append(indent).append(item.getTitle()).append('\n');
      appendHeadings(item, indent + "  ", text);
    }
  }

  private static void count(PDStructureNode node, Map<String, Integer> elements) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.merge(element.getStructureType(), 1, Integer::sum);
        count(element, elements);
      }
    }
  }

  /** The paragraphs of the document's body, each after the name of its style. */
  static String ofWord(byte[] docx) throws IOException {
    StringBuilder text = new StringBuilder();
    NodeList paragraphs = xml(entry(docx, "word/document.xml")).getElementsByTagName("w:p");
    for (int i = 0; i < paragraphs.getLength(); i++) {
      Element paragraph = (Element) paragraphs.item(i);
      NodeList styles = paragraph.getElementsByTagName("w:pStyle");
      String style =
          styles.getLength() == 0 ? "-" : ((Element) styles.item(0)).getAttribute("w:val");
      StringBuilder words = new StringBuilder();
      appendWords(paragraph, words);
      text.append(style).append(": ").append(words).append('\n');
    }
    return text.toString();
  }

  private static void appendWords(Node node, StringBuilder words) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child.getNodeName()) {
        case "w:t" -> words.append(child.getTextContent());
        case "w:tab" -> words.append('\t');
        case "w:br" -> words.append(' ');
        default -> appendWords(child, words);
      }
    }
  }

  private static Document xml(byte[] content) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(content));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  private static byte[] entry(byte[] zip, String name) throws IOException {
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return in.readAllBytes();
        }
      }
    }
    throw new IOException("no " + name + " in the file");
  }
}
