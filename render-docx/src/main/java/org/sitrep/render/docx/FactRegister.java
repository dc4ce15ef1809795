package org.sitrep.render.docx;

import java.util.HexFormat;
import java.util.List;
import org.sitrep.model.outline.Caption;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.OfficePackage;
import org.sitrep.render.docx.part.Xml;

/**
 * The facts of a document, with the words in which each was first written, kept in a custom XML
 * part: whoever reads the document after people have worked on it can tell what was changed,
 * deleted or added. A fact is found by its content control's tag and by its bookmark; programs that
 * drop the one (LibreOffice the tag of a control) keep the other.
 */
final class FactRegister {
  /** Vocabulary of the part. */
  static final String VOCABULARY = "urn:sitrep:facts:1";

  private static final String PROPERTIES =
      "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  private static final int LONGEST = 40;

  private final Xml xml = new Xml();
  private final String report;
  private int facts;

  FactRegister(Outline.Properties properties) {
    report = properties.id();
    xml.open(
        "facts",
        "xmlns",
        VOCABULARY,
        "report",
        properties.id(),
        "generator",
        properties.generator());
  }

  /** Notes a fact and gives the bookmark to set around it: "f3_cas_1a2b". */
  String add(String id, List<Inline> content) {
    String bookmark = bookmark(id);
    String words = Caption.of("", content).words();
    xml.open("fact", "id", id, "bookmark", bookmark).text(words).close();
    return bookmark;
  }

  private String bookmark(String id) {
    StringBuilder name = new StringBuilder("f").append(++facts).append('_');
    for (int i = 0; i < id.length() && name.length() < LONGEST; i++) {
      char c = id.charAt(i);
      name.append(c < 0x80 && Character.isLetterOrDigit(c) ? c : '_');
    }
    return name.toString();
  }

  /** Adds the part to the package; call once, at the end. */
  void addTo(OfficePackage word, String document) {
    word.part("customXml/item1.xml", "application/xml", xml.close().toString());
    word.relate(document, "rFacts", Namespaces.RELATION + "/customXml", "../customXml/item1.xml");
    Xml properties = new Xml();
    properties.open("ds:datastoreItem", "ds:itemID", guid(), "xmlns:ds", PROPERTIES);
    properties.open("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", VOCABULARY).close();
    word.part(
        "customXml/itemProps1.xml",
        Namespaces.OFFICE_TYPE + "customXmlProperties+xml",
        properties.close().toString());
    word.relate(
        "customXml/item1.xml",
        "rProperties",
        Namespaces.RELATION + "/customXmlProps",
        "itemProps1.xml");
  }

  /** A GUID of the custom kind (RFC 9562, version 8) that the report's id alone decides. */
  private String guid() {
    String digits =
        HexFormat.of().withUpperCase().toHexDigits(report.hashCode())
            + HexFormat.of().withUpperCase().toHexDigits((report + report).hashCode());
    return "{"
        + digits.substring(0, 8)
        + "-"
        + digits.substring(8, 12)
        + "-8"
        + digits.substring(1, 4)
        + "-8"
        + digits.substring(5, 8)
        + "-"
        + digits.substring(4, 16)
        + "}";
  }
}
