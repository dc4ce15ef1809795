package org.sitrep.render.pdf.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sitrep.model.outline.Outline;
import org.sitrep.render.pdf.layout.Page;
import org.sitrep.render.pdf.layout.Pages;
import org.sitrep.render.pdf.profile.Attachment;
import org.sitrep.render.pdf.profile.Profile;

/** Writes laid-out pages as a tagged PDF file by a profile. The same pages give the same bytes. */
public final class PdfFile {
  private final Pages pages;
  private final Outline.Properties properties;
  private final FontSet fonts;
  private final Profile profile;
  private final List<Attachment> attachments;
  private final Optional<LogoImage> logo;

  /**
   * A file.
   *
   * @param pages what it shows
   * @param properties what it says about itself
   * @param fonts those that the pages were measured with
   * @param profile what it conforms to
   * @param attachments files that it carries along
   * @param logo of the office
   */
  public PdfFile(
      Pages pages,
      Outline.Properties properties,
      FontSet fonts,
      Profile profile,
      List<Attachment> attachments,
      Optional<LogoImage> logo) {
    this.pages = pages;
    this.properties = properties;
    this.fonts = fonts;
    this.profile = profile;
    this.attachments = List.copyOf(attachments);
    this.logo = logo;
  }

  /**
   * Writes the file; does not close the stream.
   *
   * @throws IOException where the stream cannot be written
   */
  public void write(OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocument().setVersion(profile.version());
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
      draw(document);
      describe(document);
      Attachments.add(document, properties, attachments);
      COSDictionary trailer = new COSDictionary();
      trailer.setItem(COSName.ROOT, document.getDocumentCatalog().getCOSObject());
      if (!profile.isSecond()) {
        trailer.setItem(COSName.INFO, document.getDocumentInformation().getCOSObject());
      }
      new ObjectFile(out).write(trailer, profile.version());
    }
  }

  private void draw(PDDocument document) throws IOException {
    List<COSDictionary> sheets = sheets(document);
    StructureTree tree = new StructureTree(pages.root(), profile);
    Links links = new Links(tree, pages, sheets, profile);
    Map<FontFile, String> names = new LinkedHashMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      paint(pages.pages().get(i), sheets.get(i), names, tree, links);
    }
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, EmbeddedFonts.resources(document, names));
    if (logo.isPresent()) {
      COSDictionary images = new COSDictionary();
      images.setItem(PagePainter.LOGO, logo.get().embedded(document));
      resources.setItem(COSName.XOBJECT, images);
    }
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
      Page page, COSDictionary sheet, Map<FontFile, String> names, StructureTree tree, Links links)
      throws IOException {
    byte[] content = new PagePainter(fonts, names, tree, links, sheet, pages.height()).paint(page);
    sheet.setItem(COSName.CONTENTS, Deflated.stream(content));
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
    if (!profile.isSecond()) {
      information(document.getDocumentInformation());
    }
    byte[] packet = Xmp.packet(properties, profile).getBytes(StandardCharsets.UTF_8);
    COSStream metadata = Deflated.stream(packet);
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setName(COSName.SUBTYPE, "XML");
    catalog.getCOSObject().setItem(COSName.METADATA, metadata);
    if (profile.archivePart() > 0) {
      COSArray intents = new COSArray();
      intents.add(intent());
      catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }
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
    FileDates.of(properties)
        .ifPresent(
            day -> {
              information.setCreationDate(day);
              information.setModificationDate(day);
            });
  }

  /** PDFBox's own output intent would pass the profile through the JDK, which changes it. */
  private static COSDictionary intent() throws IOException {
    COSStream profile = Deflated.stream(SrgbProfile.bytes());
    profile.setInt(COSName.N, 3);
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
