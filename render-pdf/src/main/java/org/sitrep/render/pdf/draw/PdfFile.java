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
    COSDictionary catalog = new COSDictionary();
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
    draw(catalog);
    describe(catalog);
    Attachments.add(catalog, properties, attachments);
    COSDictionary trailer = new COSDictionary();
    trailer.setItem(COSName.ROOT, catalog);
    if (!profile.isSecond()) {
      trailer.setItem(COSName.INFO, information());
    }
    new ObjectFile(out).write(trailer, profile.version());
  }

  private void draw(COSDictionary catalog) throws IOException {
    COSDictionary resources = new COSDictionary();
    COSDictionary book = new COSDictionary();
    book.setItem(COSName.TYPE, COSName.PAGES);
    List<COSDictionary> sheets = sheets(book, resources);
    catalog.setItem(COSName.PAGES, book);
    StructureTree tree = new StructureTree(pages.root(), profile);
    Links links = new Links(tree, pages, sheets, profile);
    Map<FontFile, String> names = new LinkedHashMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      paint(pages.pages().get(i), sheets.get(i), names, tree, links);
    }
    resources.setItem(COSName.FONT, EmbeddedFonts.resources(names));
    if (logo.isPresent()) {
      COSDictionary images = new COSDictionary();
      images.setItem(PagePainter.LOGO, logo.get().embedded());
      resources.setItem(COSName.XOBJECT, images);
    }
    catalog.setItem(COSName.OUTLINES, BookmarkTree.of(pages.bookmarks(), links));
    catalog.setItem(COSName.STRUCT_TREE_ROOT, tree.finish());
  }

  private List<COSDictionary> sheets(COSDictionary book, COSDictionary resources) {
    List<COSDictionary> sheets = new ArrayList<>();
    COSArray kids = new COSArray();
    for (int i = 0; i < pages.pages().size(); i++) {
      COSArray box = new COSArray();
      box.setFloatArray(new float[] {0, 0, (float) pages.width(), (float) pages.height()});
      COSDictionary page = new COSDictionary();
      page.setItem(COSName.TYPE, COSName.PAGE);
      page.setItem(COSName.PARENT, book);
      page.setItem(COSName.MEDIA_BOX, box);
      page.setItem(COSName.RESOURCES, resources);
      page.setItem("Tabs", COSName.S);
      kids.add(page);
      sheets.add(page);
    }
    book.setItem(COSName.KIDS, kids);
    book.setInt(COSName.COUNT, sheets.size());
    return sheets;
  }

  private void paint(
      Page page, COSDictionary sheet, Map<FontFile, String> names, StructureTree tree, Links links)
      throws IOException {
    byte[] content = new PagePainter(fonts, names, tree, links, sheet, pages.height()).paint(page);
    sheet.setItem(COSName.CONTENTS, Deflated.stream(content));
  }

  private void describe(COSDictionary catalog) throws IOException {
    catalog.setString(COSName.LANG, properties.language());
    catalog.setName(COSName.PAGE_MODE, "UseOutlines");
    COSDictionary marked = new COSDictionary();
    marked.setDirect(true);
    marked.setBoolean("Marked", true);
    catalog.setItem(COSName.MARK_INFO, marked);
    COSDictionary viewer = new COSDictionary();
    viewer.setDirect(true);
    viewer.setBoolean("DisplayDocTitle", true);
    catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
    byte[] packet = Xmp.packet(properties, profile).getBytes(StandardCharsets.UTF_8);
    COSStream metadata = Deflated.stream(packet);
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setName(COSName.SUBTYPE, "XML");
    catalog.setItem(COSName.METADATA, metadata);
    if (profile.archivePart() > 0) {
      COSArray intents = new COSArray();
      intents.add(intent());
      catalog.setItem(COSName.OUTPUT_INTENTS, intents);
    }
  }

  private COSDictionary information() {
    COSDictionary information = new COSDictionary();
    information.setString(COSName.TITLE, properties.title());
    information.setString(COSName.CREATOR, properties.generator());
    information.setString(COSName.PRODUCER, properties.generator());
    if (!properties.subject().isEmpty()) {
      information.setString(COSName.SUBJECT, properties.subject());
    }
    String author = properties.author();
    if (author != null && !author.isEmpty()) {
      information.setString(COSName.AUTHOR, author);
    }
    FileDates.of(properties)
        .ifPresent(
            day -> {
              information.setString(COSName.CREATION_DATE, day);
              information.setString(COSName.MOD_DATE, day);
            });
    return information;
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
