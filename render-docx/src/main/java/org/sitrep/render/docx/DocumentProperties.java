package org.sitrep.render.docx;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.outline.Outline;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.OfficePackage;
import org.sitrep.render.docx.part.Xml;

/** Writes what the file says about itself. Its only date is the report's day. */
final class DocumentProperties {
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String TERMS = "http://purl.org/dc/terms/";
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String EXTENDED =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

  private final Outline.Properties properties;

  DocumentProperties(Outline.Properties properties) {
    this.properties = properties;
  }

  void addTo(OfficePackage word) {
    word.part(
        "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core());
    word.relate(
        OfficePackage.ROOT,
        "rCore",
        Namespaces.PACKAGE_RELATION + "/metadata/core-properties",
        "docProps/core.xml");
    word.part("docProps/app.xml", Namespaces.OFFICE_TYPE + "extended-properties+xml", extended());
    word.relate(
        OfficePackage.ROOT,
        "rExtended",
        Namespaces.RELATION + "/extended-properties",
        "docProps/app.xml");
  }

  private String core() {
    Xml xml = new Xml();
    xml.open(
        "cp:coreProperties",
        "xmlns:cp",
        CORE,
        "xmlns:dc",
        DUBLIN_CORE,
        "xmlns:dcterms",
        TERMS,
        "xmlns:xsi",
        SCHEMA_INSTANCE);
    property(xml, "dc:title", properties.title());
    property(xml, "dc:subject", properties.subject());
    property(xml, "dc:creator", properties.author());
    property(xml, "cp:keywords", properties.handling());
    property(xml, "dc:language", properties.language());
    LocalDate date = properties.date();
    if (date != null) {
      instant(xml, "dcterms:created", date);
      instant(xml, "dcterms:modified", date);
    }
    return xml.close().toString();
  }

  private String extended() {
    Xml xml = new Xml().open("Properties", "xmlns", EXTENDED);
    property(xml, "Application", properties.generator());
    return xml.close().toString();
  }

  private static void property(Xml xml, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      xml.open(name).text(value).close();
    }
  }

  private static void instant(Xml xml, String name, LocalDate day) {
    xml.open(name, "xsi:type", "dcterms:W3CDTF").text(day + "T00:00:00Z").close();
  }
}
