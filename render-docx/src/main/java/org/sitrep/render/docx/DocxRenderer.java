package org.sitrep.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.outline.Renderer;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.docx.part.Namespaces;
import org.sitrep.render.docx.part.OfficePackage;

/**
 * Writes an outline as a Word document (ECMA-376 transitional, the layout of Word 2013 and later).
 *
 * <p>Everything is formatted by named styles, so that an office can dress it in its own; facts are
 * content controls tagged with their ids in {@code report.json}; figures are charts that Word can
 * edit; Word lays out the pages.
 */
public final class DocxRenderer implements Renderer {
  private static final String DOCUMENT = "word/document.xml";

  private final DocxOptions options;

  /** Writes in the house's looks, with citations in the line. */
  public DocxRenderer() {
    this(DocxOptions.DEFAULT);
  }

  /** Writes as these options say. */
  public DocxRenderer(DocxOptions options) {
    this.options = options;
  }

  @Override
  public void render(Outline outline, Theme theme, OutputStream out) throws IOException {
    OfficePackage word = new OfficePackage();
    Wardrobe wardrobe = Wardrobe.of(options.template(), outline.properties(), theme);
    BodyWriter body = new BodyWriter(outline, wardrobe.dress(), options.citations());
    body.addTo(word, DOCUMENT);
    word.relate(OfficePackage.ROOT, "rDocument", Namespaces.RELATION + "/officeDocument", DOCUMENT);
    wardrobe.addTo(word, DOCUMENT, body.noteSettings());
    new DocumentProperties(outline.properties()).addTo(word);
    word.write(out);
  }
}
