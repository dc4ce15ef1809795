package org.sitrep.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a later reading finds of the facts in a file that somebody has saved again: the words that
 * the register keeps for each, and those that stand in the document now.
 *
 * @param report the report's id
 * @param original ids and words of the register, by the facts' bookmarks
 * @param now the words between the marks, by bookmark
 */
record FactsInFile(String report, Map<String, String> original, Map<String, String> now) {
  static FactsInFile of(byte[] file) throws IOException {
    Document register = null;
    Document body = null;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        if (entry.getName().equals("word/document.xml")) {
          body = parse(part);
        } else if (new String(part, StandardCharsets.UTF_8).contains(FactRegister.VOCABULARY)
            && entry.getName().matches("customXml/item\\d+\\.xml")) {
          register = parse(part);
        }
      }
    }
    if (register == null || body == null) {
      throw new AssertionError("the file has lost its facts");
    }
    return new FactsInFile(
        register.getDocumentElement().getAttribute("report"), original(register), words(body));
  }

  private static Document parse(byte[] part) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> original(Document register) {
    Map<String, String> facts = new LinkedHashMap<>();
    NodeList nodes = register.getElementsByTagNameNS(FactRegister.VOCABULARY, "fact");
    for (int i = 0; i < nodes.getLength(); i++) {
      Element fact = (Element) nodes.item(i);
      if (fact.getAttribute("id").isEmpty()) {
        throw new AssertionError("a fact has lost its id");
      }
      facts.put(fact.getAttribute("bookmark"), squeezed(fact.getTextContent()));
    }
    return facts;
  }

  private static Map<String, String> words(Document body) {
    Map<String, String> names = new HashMap<>();
    Map<String, StringBuilder> open = new HashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (Element element : OpenedDocument.elements(body.getDocumentElement(), "*")) {
      String id = OpenedDocument.value(element, "id");
      switch (element.getLocalName()) {
        case "bookmarkStart" -> {
          names.put(id, OpenedDocument.value(element, "name"));
          open.put(id, new StringBuilder());
        }
        case "bookmarkEnd" -> words.put(names.getOrDefault(id, ""), squeezed(open.remove(id)));
        case "t" -> open.values().forEach(each -> each.append(element.getTextContent()));
        default -> {
          // Holds no words of its own.
        }
      }
    }
    return words;
  }

  private static String squeezed(CharSequence words) {
    return OpenedDocument.squeezed(java.util.stream.Stream.of(words.toString()));
  }

  /** The bookmarks of facts whose words are not as they were. */
  List<String> changed() {
    return original.keySet().stream()
        .filter(bookmark -> !original.get(bookmark).equals(now.get(bookmark)))
        .toList();
  }
}
