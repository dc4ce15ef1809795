package org.sitrep.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A rendered document as another program, Apache POI, opens it. */
record OpenedDocument(XWPFDocument word, Document body) {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  static byte[] render(Outline outline) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxRenderer().render(outline, Theme.DEFAULT, out);
    return out.toByteArray();
  }

  static OpenedDocument of(Outline outline) throws IOException {
    return opened(render(outline));
  }

  static OpenedDocument opened(byte[] file) throws IOException {
    XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file));
    return new OpenedDocument(word, parse(word));
  }

  private static Document parse(XWPFDocument word) throws IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try (InputStream in = word.getPackagePart().getInputStream()) {
      return factory.newDocumentBuilder().parse(in);
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError(e);
    }
  }

  /** The elements of that name, in the order of the document, drawings left out. */
  List<Element> elements(String name) {
    return elements(body.getDocumentElement(), name).stream()
        .filter(element -> !isDrawn(element))
        .toList();
  }

  private static boolean isDrawn(Node node) {
    for (Node above = node; above != null; above = above.getParentNode()) {
      if ("drawing".equals(above.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  static List<Element> elements(Element root, String name) {
    NodeList nodes = root.getElementsByTagNameNS(WORD, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** An attribute of each element of that name that has it. */
  List<String> attributes(String element, String attribute) {
    return elements(element).stream()
        .map(e -> value(e, attribute))
        .filter(v -> !v.isEmpty())
        .toList();
  }

  static String value(Element element, String attribute) {
    return element.getAttributeNS(WORD, attribute);
  }

  /** Tells whether an element stands in the contents or is their heading. */
  private static boolean isContents(Node node) {
    for (Node above = node; above instanceof Element each; above = above.getParentNode()) {
      boolean heading =
          "p".equals(each.getLocalName())
              && elements(each, "pStyle").stream()
                  .anyMatch(s -> value(s, "val").equals("TOCHeading"));
      if (heading
          || ("sdt".equals(each.getLocalName()) && !elements(each, "docPartObj").isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** The words of the body in reading order, without contents, white space and joiners. */
  String words() {
    return squeezed(
        elements("t").stream().filter(text -> !isContents(text)).map(Element::getTextContent));
  }

  static String squeezed(Stream<String> words) {
    return words.map(text -> text.replaceAll("[\\s\uFEFF]", "")).collect(Collectors.joining());
  }
}
