package org.sitrep.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Templates for the tests, each made part by part. */
final class TemplateSample {
  static final String WORDS_OF_SAMPLE_BODY = "Delete these sample words";
  static final String WORDS_OF_HEADER = "Office of made-up affairs";

  /** What stands in for our styles in {@link #foreign}. */
  static final Map<String, String> FOREIGN_NAMES =
      Map.of(
          "Title", "Haupttitel",
          "Body Text", "Fließtext",
          "heading 1", "Abschnitt",
          "heading 2", "Unterabschnitt",
          "List Bullet", "Aufzählung eins",
          "Report Table", "Amtstabelle");

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
                  + "rkJggg==");

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private TemplateSample() {}

  /** A template as Word writes it, in one of its languages or with names of its owner's. */
  private static TemplateSample word(String styles) {
    TemplateSample sample = new TemplateSample();
    sample.part(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Default Extension='xml' ContentType='application/xml'/>"
            + "<Default Extension='png' ContentType='image/png'/>"
            + override("document", "template.main")
            + override("styles", "styles")
            + override("numbering", "numbering")
            + override("footnotes", "footnotes")
            + override("header1", "header")
            + override("footer1", "footer")
            + "</Types>");
    sample.part("_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml")));
    sample.part(
        "word/_rels/document.xml.rels",
        relations(
            relation("r1", "styles", "styles.xml")
                + relation("r2", "numbering", "numbering.xml")
                + relation("r3", "footnotes", "footnotes.xml")
                + relation("r4", "header", "header1.xml")
                + relation("r5", "footer", "footer1.xml")));
    sample.part("word/document.xml", document());
    sample.part("word/styles.xml", root("styles", styles));
    sample.part(
        "word/numbering.xml",
        root(
            "numbering",
            "<w:abstractNum w:abstractNumId='7'><w:multiLevelType w:val='multilevel'/><w:lvl"
                + " w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:lvlText"
                + " w:val='%1.'/><w:lvlJc w:val='left'/></w:lvl></w:abstractNum><w:abstractNum"
                + " w:abstractNumId='8'><w:multiLevelType w:val='singleLevel'/><w:lvl"
                + " w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='bullet'/><w:lvlText"
                + " w:val='–'/><w:lvlJc w:val='left'/><w:pPr><w:ind w:left='300'"
                + " w:hanging='300'/></w:pPr></w:lvl></w:abstractNum><w:num"
                + " w:numId='3'><w:abstractNumId w:val='7'/></w:num><w:num"
                + " w:numId='4'><w:abstractNumId w:val='8'/></w:num>"));
    sample.part(
        "word/footnotes.xml",
        root(
            "footnotes",
            "<w:footnote w:id='5'>" + paragraph(WORDS_OF_SAMPLE_BODY) + "</w:footnote>"));
    sample.part("word/header1.xml", root("hdr", header()));
    sample.part(
        "word/_rels/header1.xml.rels", relations(relation("r1", "image", "media/seal.png")));
    sample.parts.put("word/media/seal.png", PIXEL);
    sample.part(
        "word/footer1.xml",
        root(
            "ftr",
            "<w:p><w:fldSimple w:instr=' PAGE '><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"));
    return sample;
  }

  private static String override(String part, String type) {
    return "<Override PartName='/word/%s.xml' ContentType='%s%s+xml'/>"
        .formatted(part, WORD_TYPE, type);
  }

  private static String relations(String relations) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s</Relationships>"
        .formatted(relations);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, R, type, target);
  }

  private static String root(String name, String content) {
    return "<w:%1$s xmlns:w='%2$s' xmlns:r='%3$s'>%4$s</w:%1$s>".formatted(name, W, R, content);
  }

  private static String paragraph(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static String document() {
    return root(
        "document",
        "<w:body><w:p><w:r><w:t>"
            + WORDS_OF_SAMPLE_BODY
            + "</w:t></w:r><w:r><w:footnoteReference"
            + " w:id='5'/></w:r></w:p><w:sectPr><w:headerReference w:type='default'"
            + " r:id='r4'/><w:footerReference w:type='default' r:id='r5'/><w:pgSz w:w='12240'"
            + " w:h='15840'/><w:pgMar w:top='1700' w:right='1440' w:bottom='1440' w:left='1440'"
            + " w:header='720' w:footer='720' w:gutter='0'/></w:sectPr></w:body>");
  }

  private static String header() {
    return paragraph(WORDS_OF_HEADER)
        + "<w:p><w:r><w:drawing><wp:inline"
        + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
        + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><wp:extent cx='90000'"
        + " cy='90000'/><wp:docPr id='90' name='Seal' descr='Seal'/><a:graphic><a:graphicData"
        + " uri='http://schemas.openxmlformats.org/drawingml/2006/picture'><pic:pic"
        + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'><pic:nvPicPr><pic:cNvPr"
        + " id='0' name='Seal'/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip"
        + " r:embed='r1'/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off"
        + " x='0' y='0'/><a:ext cx='90000' cy='90000'/></a:xfrm><a:prstGeom"
        + " prst='rect'><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
  }

  private static String style(String id, String name, String kind, String properties) {
    return "<w:style w:type='%s' %s w:styleId='%s'><w:name w:val='%s'/>%s</w:style>"
        .formatted(kind, id.equals("Normal") ? "w:default='1'" : "", id, name, properties);
  }

  /** An office's template with Word's own style names: letter paper, Roman numbers, a seal. */
  static TemplateSample office() {
    return word(
        style("Normal", "Normal", "paragraph", "<w:rPr><w:sz w:val='23'/></w:rPr>")
            + style("Title", "Title", "paragraph", "<w:basedOn w:val='Normal'/>")
            + style("BodyText", "Body Text", "paragraph", "<w:basedOn w:val='Normal'/>")
            + heading("Heading1", "heading 1")
            + style("Heading2", "heading 2", "paragraph", "<w:basedOn w:val='Normal'/>"));
  }

  /** A template whose styles have names that only their owner knows. */
  static TemplateSample foreign() {
    return word(
        style("Normal", "Normal", "paragraph", "<w:rPr><w:sz w:val='21'/></w:rPr>")
            + style("x1", "Haupttitel", "paragraph", "<w:basedOn w:val='Normal'/>")
            + style("x2", "Fließtext", "paragraph", "<w:basedOn w:val='Normal'/>")
            + heading("x3", "Abschnitt")
            + style("x4", "Unterabschnitt", "paragraph", "<w:basedOn w:val='Normal'/>")
            + style(
                "x5",
                "Aufzählung eins",
                "paragraph",
                "<w:basedOn w:val='Normal'/><w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr>")
            + style("x6", "Amtstabelle", "table", ""));
  }

  private static String heading(String id, String name) {
    return style(
        id,
        name,
        "paragraph",
        "<w:basedOn w:val='Normal'/><w:pPr><w:keepNext/><w:numPr><w:numId"
            + " w:val='3'/></w:numPr><w:outlineLvl w:val='0'/></w:pPr>");
  }

  /** What LibreOffice writes against the schema: order, words of the strict form, an attribute. */
  static TemplateSample disorderly() {
    TemplateSample sample = office();
    sample.part(
        "word/numbering.xml",
        root(
            "numbering",
            "<w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:pStyle"
                + " w:val='Heading1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1'/><w:lvlJc"
                + " w:val='start'/><w:rPr></w:rPr></w:lvl></w:abstractNum><w:num"
                + " w:numId='3'><w:abstractNumId w:val='7'/></w:num>"));
    return sample;
  }

  /** An office's template without header or footer, its page as tight as LibreOffice makes some. */
  static TemplateSample bare() {
    return office()
        .replace(
            "word/document.xml",
            "<w:headerReference w:type='default' r:id='r4'/><w:footerReference w:type='default'"
                + " r:id='r5'/>",
            "")
        .replace("word/document.xml", "w:header='720' w:footer='720'", "w:header='0' w:footer='0'");
  }

  /** The template with macros, and a button for them in its header. */
  TemplateSample withMacros() {
    replace(
        "[Content_Types].xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");
    replace(
        "word/_rels/document.xml.rels",
        "</Relationships>",
        "<Relationship Id='r9'"
            + " Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject'"
            + " Target='vbaProject.bin'/></Relationships>");
    replace(
        "word/header1.xml",
        "<w:p><w:r><w:drawing>",
        "<w:p><w:fldSimple w:instr=' MACROBUTTON Payload press"
            + " '><w:r><w:t>press</w:t></w:r></w:fldSimple><w:r><w:drawing>");
    parts.put("word/vbaProject.bin", "Payload".getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** A part replaced in part. */
  TemplateSample replace(String name, String old, String by) {
    String before = new String(parts.get(name), StandardCharsets.UTF_8);
    if (!before.contains(old)) {
      throw new AssertionError(name + " has no " + old);
    }
    return part(name, before.replace(old, by));
  }

  TemplateSample part(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  TemplateSample part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  /** A document of LibreOffice's, with its own numbering of headings, as flat OpenDocument. */
  static String openDocument() {
    String oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    return ("<?xml version='1.0' encoding='UTF-8'?>\n"
            + "<office:document xmlns:office='%1$soffice:1.0' xmlns:style='%1$sstyle:1.0'"
            + " xmlns:text='%1$stext:1.0' xmlns:fo='%1$sxsl-fo-compatible:1.0'"
            + " office:version='1.2'"
            + " office:mimetype='application/vnd.oasis.opendocument.text'><office:styles><style:style"
            + " style:name='Standard' style:family='paragraph' style:class='text'/><style:style"
            + " style:name='Heading_20_1' style:display-name='Heading 1'"
            + " style:family='paragraph' style:parent-style-name='Standard'"
            + " style:default-outline-level='1'><style:paragraph-properties"
            + " fo:keep-with-next='always'/><style:text-properties"
            + " fo:color='#2a6099'/></style:style><text:outline-style"
            + " style:name='Outline'><text:outline-level-style text:level='1'"
            + " style:num-suffix='.'"
            + " style:num-format='1'/></text:outline-style><text:list-style"
            + " style:name='L1'><text:list-level-style-bullet text:level='1'"
            + " text:bullet-char='–'/></text:list-style></office:styles><office:automatic-styles><style:page-layout"
            + " style:name='pm1'><style:page-layout-properties fo:page-width='21cm'"
            + " fo:page-height='29.7cm' fo:margin-left='2.5cm'"
            + " fo:margin-right='2.5cm'/><style:header-style/><style:footer-style/>"
            + "</style:page-layout></office:automatic-styles><office:master-styles><style:master-page"
            + " style:name='Standard' style:page-layout-name='pm1'>"
            + "<style:header><text:p>%2$s</text:p></style:header><style:footer><text:p><text:page-number>1</text:page-number></text:p></style:footer></style:master-page>"
            + "</office:master-styles><office:body><office:text><text:h"
            + " text:style-name='Heading_20_1' text:outline-level='1'>Sample</text:h><text:list"
            + " text:style-name='L1'><text:list-item><text:p>%3$s</text:p></text:list-item>"
            + "</text:list></office:text></office:body></office:document>")
        .replace('\'', '"') // By them LibreOffice knows its own.
        .formatted(oasis, WORDS_OF_HEADER, WORDS_OF_SAMPLE_BODY);
  }
}
