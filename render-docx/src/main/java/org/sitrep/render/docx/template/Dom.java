package org.sitrep.render.docx.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sitrep.render.docx.part.Namespaces;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML that nobody vouches for, and finds elements of Word's vocabulary in it. */
final class Dom {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private Dom() {}

  /**
   * Parses a part. A document type definition, and with it every entity of its own, is refused.
   *
   * @param name of the part, for messages
   */
  static Document parse(String name, byte[] xml) throws TemplateException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setXIncludeAware(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Refusal());
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (SAXException | IOException e) {
      throw new TemplateException("holds XML that is not safe to read, in " + name, e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Throws what it is told, and prints nothing. */
  private static final class Refusal implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      // A warning stops nobody.
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }

  /** The elements below of that local name, of any vocabulary where {@code namespace} is "*". */
  static List<Element> all(Node root, String namespace, String name) {
    NodeList nodes =
        root instanceof Document document
            ? document.getElementsByTagNameNS(namespace, name)
            : ((Element) root).getElementsByTagNameNS(namespace, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The children that are elements. */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The first child of that name in Word's vocabulary. */
  static Optional<Element> child(Element parent, String name) {
    return children(parent).stream().filter(each -> isWord(each, name)).findFirst();
  }

  static boolean isWord(Element element, String name) {
    return Namespaces.WORD.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  /** The {@code w:val} of the first child of that name; empty where there is none. */
  static String value(Element parent, String name) {
    return child(parent, name).map(each -> attribute(each, "val")).orElse("");
  }

  /** An attribute in Word's vocabulary; empty where it is missing. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(Namespaces.WORD, name);
  }

  static void setAttribute(Element element, String name, String value) {
    element.setAttributeNS(Namespaces.WORD, "w:" + name, value);
  }

  /** Adds a child of that name at the end. */
  static Element append(Element parent, String name) {
    Element child = parent.getOwnerDocument().createElementNS(Namespaces.WORD, "w:" + name);
    parent.appendChild(child);
    return child;
  }

  static void remove(Node node) {
    Node parent = node.getParentNode();
    if (parent != null) {
      parent.removeChild(node);
    }
  }
}
