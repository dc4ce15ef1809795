package org.sitrep.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.outline.Renderer;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.pdf.draw.FontSet;
import org.sitrep.render.pdf.draw.PdfFile;
import org.sitrep.render.pdf.layout.Layout;
import org.sitrep.render.pdf.layout.Pages;

/**
 * Writes a printable document as PDF 1.7: tagged, PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO
 * 14289-1), with its fonts embedded. The same outline and theme give the same bytes on every
 * machine and JDK.
 */
public final class PdfRenderer implements Renderer {
  @Override
  public void render(Outline outline, Theme theme, OutputStream out) throws IOException {
    FontSet fonts = new FontSet();
    Pages pages = new Layout(theme, fonts).pages(outline);
    new PdfFile(pages, outline.properties(), fonts).write(out);
  }
}
