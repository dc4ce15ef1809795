package org.sitrep.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;

/** Writes a page with words of many scripts; run as a process of its own. */
final class Printed {
  private Printed() {}

  static Outline outline() {
    return Words.outline(
        Words.paragraph(
            Words.plain("Greek Ελλάδα, Cyrillic Їжак, Vietnamese Nguyễn, "),
            new Inline.Foreign("hi", "विद्यार्थी सिद्धार्थ"),
            Words.plain(", "),
            new Inline.Foreign("ur", "لاہور"),
            Words.plain(", "),
            new Inline.Foreign("he", "ירושלים"),
            Words.plain(" end.")));
  }

  /** Writes the page to the file given. */
  public static void main(String[] arguments) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
      new PdfRenderer().render(outline(), Theme.DEFAULT, out);
    }
  }
}
