package org.sitrep.render.pdf.draw;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.sitrep.model.outline.Outline;
import org.sitrep.render.pdf.layout.Page;
import org.sitrep.render.pdf.layout.Pages;

/**
 * Writes laid-out pages as a PDF file of version 1.7: tagged, PDF/A-2a (ISO 19005-2) and PDF/UA-1
 * (ISO 14289-1). The same pages give the same bytes.
 */
public final class PdfFile {
  private static final float VERSION = 1.7f;

  private final Pages pages;
  private final Outline.Properties properties;
  private final FontSet fonts;
  private final CRC32 fingerprint = new CRC32();

  /**
   * A file.
   *
   * @param pages what it shows
   * @param properties what it says about itself
   * @param fonts those that the pages were measured with
   */
  public PdfFile(Pages pages, Outline.Properties properties, FontSet fonts) {
    this.pages = pages;
    this.properties = properties;
    this.fonts = fonts;
  }

  /**
   * Writes the file; does not close the stream.
   *
   * @throws IOException where the stream cannot be written
   */
  public void write(OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocument().setVersion(VERSION);
      document.setVersion(VERSION);
      draw(document);
      describe(document);
      document.setDocumentId(fingerprint.getValue());
      document.getDocument().setIsXRefStream(true);
      COSWriter writer = new COSWriter(out, CompressParameters.DEFAULT_COMPRESSION);
      writer.write(document);
    }
  }

  private void draw(PDDocument document) throws IOException {
    List<COSDictionary> sheets = sheets(document);
    StructureTree tree = new StructureTree(pages.root());
    Links links = new Links(tree, pages.anchors(), sheets, pages.height());
    Map<FontFile, String> names = new LinkedHashMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      paint(document, pages.pages().get(i), sheets.get(i), names, tree, links);
    }
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, EmbeddedFonts.resources(document, names));
    sheets.forEach(sheet -> sheet.setItem(COSName.RESOURCES, resources));
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    document
        .getDocumentCatalog()
        .setDocumentOutline(BookmarkTree.of(pages.bookmarks(), links, tree));
    catalog.setItem(COSName.STRUCT_TREE_ROOT, tree.finish());
  }

  private List<COSDictionary> sheets(PDDocument document) {
    List<COSDictionary> sheets = new ArrayList<>();
    for (int i = 0; i < pages.pages().size(); i++) {
      PDPage page = new PDPage(new PDRectangle((float) pages.width(), (float) pages.height()));
      page.getCOSObject().setItem("Tabs", COSName.S);
      document.addPage(page);
      sheets.add(page.getCOSObject());
    }
    return sheets;
  }

  private void paint(
      PDDocument document,
      Page page,
      COSDictionary sheet,
      Map<FontFile, String> names,
      StructureTree tree,
      Links links)
      throws IOException {
    byte[] content = new PagePainter(fonts, names, tree, links, sheet, pages.height()).paint(page);
    fingerprint.update(content);
    PDStream stream =
        new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    COSStream contents = stream.getCOSObject();
    sheet.setItem(COSName.CONTENTS, contents);
  }

  private void describe(PDDocument document) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(properties.language());
    catalog.setPageMode(PageMode.USE_OUTLINES);
    COSDictionary marked = new COSDictionary();
    marked.setBoolean("Marked", true);
    catalog.getCOSObject().setItem(COSName.MARK_INFO, marked);
    COSDictionary viewer = new COSDictionary();
    viewer.setBoolean("DisplayDocTitle", true);
    catalog.getCOSObject().setItem(COSName.VIEWER_PREFERENCES, viewer);
    information(document.getDocumentInformation());
    byte[] packet = Xmp.packet(properties).getBytes(StandardCharsets.UTF_8);
    fingerprint.update(packet);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(packet);
    catalog.setMetadata(metadata);
    COSArray intents = new COSArray();
    intents.add(intent(document));
    catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
  }

  private void information(PDDocumentInformation information) {
    information.setTitle(properties.title());
    information.setCreator(properties.generator());
    information.setProducer(properties.generator());
    if (!properties.subject().isEmpty()) {
      information.setSubject(properties.subject());
    }
    String author = properties.author();
    if (author != null && !author.isEmpty()) {
      information.setAuthor(author);
    }
    LocalDate date = properties.date();
    if (date != null) {
      Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
      day.setTimeInMillis(date.toEpochDay() * 86_400_000L);
      information.setCreationDate(day);
      information.setModificationDate(day);
    }
  }

  /** PDFBox's own output intent would pass the profile through the JDK, which changes it. */
  private static COSDictionary intent(PDDocument document) throws IOException {
    PDStream profile =
        new PDStream(document, new ByteArrayInputStream(SrgbProfile.bytes()), COSName.FLATE_DECODE);
    profile.getCOSObject().setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB");
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    return intent;
  }
}
