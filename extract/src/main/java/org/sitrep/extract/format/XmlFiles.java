package org.sitrep.extract.format;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML so that it can do no harm: a document type declaration, and with it every entity, is
 * refused (OWASP, XML External Entity Prevention).
 */
final class XmlFiles {
  private XmlFiles() {}

  static XMLStreamReader open(byte[] content) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // From JDK 24 on 200 by default, and no fault with a name; the readers bound depth.
    factory.setProperty("jdk.xml.maxElementDepth", 0);
    return factory.createXMLStreamReader(new ByteArrayInputStream(content));
  }

  /** Where a fault is, and the parser's first words on it. */
  static String place(String part, XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int detail = message.indexOf("Message: ");
    String fault = detail < 0 ? message : message.substring(detail + "Message: ".length());
    String line = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNumber();
    return part + line + ": " + fault.strip();
  }
}
