package org.sitrep.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.sitrep.model.theme.Logo;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.OfficePackage;

/** An office's logo, as its file has it, at the height that the theme says. */
final class LogoPicture {
  private static final String RELATIONSHIP = "rLogo";

  private final Logo logo;
  private final byte[] file;
  private final String format;
  private final double ratio;

  private LogoPicture(Logo logo, byte[] file, ImageReader reader) throws IOException {
    this.logo = logo;
    this.file = file;
    this.format = reader.getFormatName().toLowerCase(Locale.ROOT);
    this.ratio = (double) reader.getWidth(0) / reader.getHeight(0);
  }

  /**
   * Reads the logo's file.
   *
   * @throws IOException where it cannot be read or is no image
   */
  static LogoPicture read(Logo logo) throws IOException {
    byte[] file = Files.readAllBytes(logo.file());
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("the logo " + logo.file() + " is no image that can be read");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return new LogoPicture(logo, file, reader);
      } finally {
        reader.dispose();
      }
    }
  }

  String relationship() {
    return RELATIONSHIP;
  }

  String alternative() {
    return logo.alternative();
  }

  /** In points, no wider than the text. */
  double width(double textWidth) {
    return Math.min(logo.height() * ratio, textWidth);
  }

  /** In points, so that a logo of that width is not distorted. */
  double height(double textWidth) {
    return width(textWidth) / ratio;
  }

  void addTo(OfficePackage word, String document) {
    String name = "media/logo." + format;
    word.part("word/" + name, "image/" + format, file);
    word.relate(document, RELATIONSHIP, Namespaces.RELATION + "/image", name);
  }
}
