package org.sitrep.render.pdf.draw;

import java.time.LocalDate;
import org.sitrep.model.outline.Outline;
import org.sitrep.render.pdf.profile.Profile;

/** The XMP packet: what the file says about itself, and which standards it conforms to. */
final class Xmp {
  private static final String HEAD =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:format>application/pdf</dc:format>
      """;

  /** PDF/A asks for the description of every schema that it does not know (ISO 19005-2, 6.6.2). */
  private static final String SCHEMA =
      """
      <rdf:Description rdf:about=""
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private static final String FOOT =
      """
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private Xmp() {}

  static String packet(Outline.Properties properties, Profile profile) {
    StringBuilder out = new StringBuilder(HEAD);
    claims(profile, out);
    out.append(alternatives("dc:title", properties.title()));
    if (!properties.subject().isEmpty()) {
      out.append(alternatives("dc:description", properties.subject()));
    }
    String author = properties.author();
    if (author != null && !author.isEmpty()) {
      out.append("<dc:creator><rdf:Seq><rdf:li>")
          .append(escaped(author))
          .append("</rdf:li></rdf:Seq></dc:creator>\n");
    }
    out.append("<dc:language><rdf:Bag><rdf:li>")
        .append(escaped(properties.language()))
        .append("</rdf:li></rdf:Bag></dc:language>\n");
    LocalDate date = properties.date();
    if (date != null) {
      out.append(simple("xmp:CreateDate", date + "T00:00:00Z"));
      out.append(simple("xmp:ModifyDate", date + "T00:00:00Z"));
    }
    out.append(simple("xmp:CreatorTool", properties.generator()));
    out.append(simple("pdf:Producer", properties.generator()));
    out.append("</rdf:Description>\n");
    if (profile.archivePart() > 0 && !profile.isSecond()) {
      out.append(SCHEMA);
    }
    return out.append(FOOT).toString();
  }

  /** The parts of ISO 19005 and ISO 14289; the newer ones name their year, and no level. */
  private static void claims(Profile profile, StringBuilder out) {
    if (profile.archivePart() > 0) {
      out.append(simple("pdfaid:part", Integer.toString(profile.archivePart())));
      out.append(
          profile.isSecond() ? simple("pdfaid:rev", "2020") : simple("pdfaid:conformance", "A"));
    }
    if (profile.accessibilityPart() > 0) {
      out.append(simple("pdfuaid:part", Integer.toString(profile.accessibilityPart())));
      out.append(profile.isSecond() ? simple("pdfuaid:rev", "2024") : "");
    }
  }

  private static String alternatives(String name, String words) {
    return "<"
        + name
        + "><rdf:Alt><rdf:li xml:lang=\"x-default\">"
        + escaped(words)
        + "</rdf:li></rdf:Alt></"
        + name
        + ">\n";
  }

  private static String simple(String name, String words) {
    return "<" + name + ">" + escaped(words) + "</" + name + ">\n";
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
