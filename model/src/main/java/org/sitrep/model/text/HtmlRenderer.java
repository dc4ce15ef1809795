package org.sitrep.model.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.figure.ArialWidths;
import org.sitrep.model.figure.FigureLayout;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.outline.Renderer;
import org.sitrep.model.theme.Logo;
import org.sitrep.model.theme.Theme;

/**
 * Writes the document as one HTML file (WHATWG, HTML Living Standard) that needs nothing beside it
 * and runs no script: figures are drawings in it, citations and contents are links, each fact bears
 * its id. Landmarks, captions and scopes follow WCAG 2.2. A print carries the handling mark and the
 * page number on every page.
 */
public final class HtmlRenderer implements Renderer {
  /** The width that figures are laid out for, in points; a browser scales them. */
  private static final double FIGURE_WIDTH = 520;

  /** Type of the widths that the labels of figures are laid out with. */
  private static final String LABELS = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";

  @Override
  public void render(Outline outline, Theme theme, OutputStream out) throws IOException {
    String language = outline.properties().language();
    FigureLayout figures =
        new FigureLayout(FIGURE_WIDTH, theme.palette(), ArialWidths::of, language);
    HtmlBlocks writer = new HtmlBlocks(figures, LABELS, logo(theme));
    StringBuilder page = new StringBuilder(1 << 16);
    page.append(head(outline.properties(), theme));
    mark(page, "header", outline.properties().handling());
    page.append("<main>\n");
    boolean contents = false;
    for (Block block : outline.blocks()) {
      if (!contents && !(block instanceof Block.Masthead)) {
        page.append(HtmlContents.of(outline));
        contents = true;
      }
      page.append(block.accept(writer));
    }
    page.append(writer.end()).append("</main>\n");
    mark(page, "footer", outline.properties().handling());
    page.append("</body>\n</html>\n");
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String head(Outline.Properties properties, Theme theme) {
    String author = properties.author();
    return "<!DOCTYPE html>\n<html lang=\""
        + HtmlText.escape(properties.language())
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + HtmlText.escape(properties.title())
        + "</title>\n"
        + meta("description", properties.subject())
        + (author == null ? "" : meta("author", author))
        + meta("generator", properties.generator())
        + "<style>\n"
        + HtmlStyle.of(properties, theme)
        + "</style>\n</head>\n<body>\n";
  }

  private static String meta(String name, String content) {
    return "<meta name=\"" + name + "\" content=\"" + HtmlText.escape(content) + "\">\n";
  }

  private static void mark(StringBuilder page, String element, @Nullable String handling) {
    if (handling != null) {
      page.append('<').append(element).append(" class=\"handling\">");
      page.append(HtmlText.escape(handling)).append("</").append(element).append(">\n");
    }
  }

  private static String logo(Theme theme) throws IOException {
    if (theme.logo().isEmpty()) {
      return "";
    }
    Logo logo = theme.logo().get();
    byte[] picture = Files.readAllBytes(logo.file());
    boolean png = logo.file().toString().toLowerCase(Locale.ROOT).endsWith(".png");
    return "<img class=\"logo\" alt=\""
        + HtmlText.escape(logo.alternative())
        + "\" style=\"height: "
        + logo.height()
        + "pt\" src=\"data:image/"
        + (png ? "png" : "jpeg")
        + ";base64,"
        + Base64.getEncoder().encodeToString(picture)
        + "\">\n";
  }
}
