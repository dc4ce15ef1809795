package org.sitrep.render.docx.template;

import java.util.TreeMap;
import org.sitrep.render.docx.part.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a tree as XML, the same on every release of the JDK: its own writers differ. */
final class DomText {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out = new StringBuilder();

  private DomText() {}

  static String of(Document document) {
    DomText text = new DomText();
    text.element(document.getDocumentElement());
    return DECLARATION + text.out;
  }

  private void element(Element element) {
    out.append('<').append(element.getTagName());
    attributes(element.getAttributes());
    if (!element.hasChildNodes()) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        element(inner);
      } else if (child.getNodeType() == Node.TEXT_NODE
          || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        out.append(Xml.escape(child.getNodeValue()));
      }
    }
    out.append("</").append(element.getTagName()).append('>');
  }

  private void attributes(NamedNodeMap attributes) {
    TreeMap<String, String> sorted = new TreeMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      sorted.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    sorted.forEach(
        (name, value) ->
            out.append(' ').append(name).append("=\"").append(Xml.escape(value)).append('"'));
  }
}
