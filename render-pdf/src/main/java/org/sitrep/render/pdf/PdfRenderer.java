package org.sitrep.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.figure.WorldMap;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.outline.Renderer;
import org.sitrep.model.theme.Theme;
import org.sitrep.render.pdf.draw.FontSet;
import org.sitrep.render.pdf.draw.FontShelf;
import org.sitrep.render.pdf.draw.LogoImage;
import org.sitrep.render.pdf.draw.PdfFile;
import org.sitrep.render.pdf.layout.Layout;
import org.sitrep.render.pdf.layout.Pages;
import org.sitrep.render.pdf.profile.Attachment;
import org.sitrep.render.pdf.profile.Profile;

/**
 * Writes a printable document as a tagged PDF with its fonts embedded, by default as PDF/A-2a and
 * PDF/UA-1. The same outline and theme give the same bytes on every machine and JDK.
 */
public final class PdfRenderer implements Renderer {
  private final Profile profile;
  private final List<Attachment> attachments;

  /** Writes PDF/A-2a and PDF/UA-1. */
  public PdfRenderer() {
    this(Profile.A2A_UA1, List.of());
  }

  /**
   * Writes by a profile.
   *
   * @param attachments files to carry along where the profile takes any
   */
  public PdfRenderer(Profile profile, List<Attachment> attachments) {
    this.profile = profile;
    this.attachments = profile.takesAttachments() ? List.copyOf(attachments) : List.of();
  }

  /**
   * Starts to read the fonts and the map of the world, in the background: a program that knows
   * early that it will write a document need not wait for them then.
   */
  public static void prepare() {
    FontShelf.fill(WorldMap::load);
  }

  @Override
  public void render(Outline outline, Theme theme, OutputStream out) throws IOException {
    Optional<LogoImage> logo = Optional.empty();
    if (theme.logo().isPresent()) {
      logo = Optional.of(LogoImage.read(theme.logo().get().file()));
    }
    double ratio = logo.map(LogoImage::ratio).orElse(0.0);
    try (FontSet fonts = new FontSet(theme.typefaces())) {
      Pages pages = new Layout(theme, fonts, ratio).pages(outline);
      new PdfFile(pages, outline.properties(), fonts, profile, attachments, logo).write(out);
    }
  }
}
