package org.sitrep.render.pdf.draw;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.sitrep.model.outline.Outline;
import org.sitrep.render.pdf.profile.Attachment;

/** Puts associated files into a document (ISO 32000-2, 14.13). */
final class Attachments {
  private final PDDocument document;
  private final Outline.Properties properties;
  private final COSArray names = new COSArray();
  private final COSArray associated = new COSArray();

  private Attachments(PDDocument document, Outline.Properties properties) {
    this.document = document;
    this.properties = properties;
  }

  static void add(PDDocument document, Outline.Properties properties, List<Attachment> files)
      throws IOException {
    if (files.isEmpty()) {
      return;
    }
    Attachments attachments = new Attachments(document, properties);
    for (Attachment file : files) {
      attachments.add(file);
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, attachments.names);
    COSDictionary all = new COSDictionary();
    all.setItem(COSName.EMBEDDED_FILES, tree);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.NAMES, all);
    catalog.setItem(COSName.AF, attachments.associated);
  }

  private void add(Attachment file) throws IOException {
    COSDictionary files = new COSDictionary();
    COSDictionary stream = stream(file).getCOSObject();
    files.setItem(COSName.F, stream);
    files.setItem(COSName.UF, stream);
    COSDictionary specification = new COSDictionary();
    specification.setItem(COSName.TYPE, COSName.FILESPEC);
    specification.setString(COSName.F, file.name());
    specification.setString(COSName.UF, file.name());
    specification.setString(COSName.DESC, file.description());
    specification.setName("AFRelationship", file.relation().key());
    specification.setItem(COSName.EF, files);
    names.add(new COSString(file.name()));
    names.add(specification);
    associated.add(specification);
  }

  private PDStream stream(Attachment file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.content().write(bytes);
    PDStream stream =
        new PDStream(document, new ByteArrayInputStream(bytes.toByteArray()), COSName.FLATE_DECODE);
    COSDictionary dictionary = stream.getCOSObject();
    dictionary.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
    dictionary.setName(COSName.SUBTYPE, file.mediaType());
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.SIZE, bytes.size());
    FileDates.of(properties).ifPresent(day -> parameters.setDate(COSName.MOD_DATE, day));
    dictionary.setItem(COSName.PARAMS, parameters);
    return stream;
  }
}
