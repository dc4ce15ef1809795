package org.sitrep.render.pdf.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.sitrep.model.outline.Outline;
import org.sitrep.render.pdf.profile.Attachment;

/** Puts associated files into a document (ISO 32000-2, 14.13). */
final class Attachments {
  private final Outline.Properties properties;
  private final COSArray names = new COSArray();
  private final COSArray associated = new COSArray();

  private Attachments(Outline.Properties properties) {
    this.properties = properties;
  }

  static void add(COSDictionary catalog, Outline.Properties properties, List<Attachment> files)
      throws IOException {
    if (files.isEmpty()) {
      return;
    }
    Attachments attachments = new Attachments(properties);
    for (Attachment file : files) {
      attachments.add(file);
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, attachments.names);
    COSDictionary all = new COSDictionary();
    all.setItem(COSName.EMBEDDED_FILES, tree);
    catalog.setItem(COSName.NAMES, all);
    catalog.setItem(COSName.AF, attachments.associated);
  }

  private void add(Attachment file) throws IOException {
    COSDictionary files = new COSDictionary();
    COSDictionary stream = stream(file);
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

  private COSStream stream(Attachment file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.content().write(bytes);
    COSStream stream = Deflated.stream(bytes.toByteArray());
    stream.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
    stream.setName(COSName.SUBTYPE, file.mediaType());
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.SIZE, bytes.size());
    FileDates.of(properties).ifPresent(day -> parameters.setString(COSName.MOD_DATE, day));
    stream.setItem(COSName.PARAMS, parameters);
    return stream;
  }
}
