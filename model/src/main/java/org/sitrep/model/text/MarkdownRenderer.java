package org.sitrep.model.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.outline.Renderer;
import org.sitrep.model.theme.Theme;

/**
 * Writes the document as Markdown: CommonMark with the pipe tables of GitHub Flavored Markdown, in
 * UTF-8 with line feeds. Figures are their text alternatives; citations link to the list of
 * sources; the handling mark stands first and last. The theme has no say.
 */
public final class MarkdownRenderer implements Renderer {
  @Override
  public void render(Outline outline, Theme theme, OutputStream out) throws IOException {
    out.write(text(outline).getBytes(StandardCharsets.UTF_8));
  }

  /** The document as a string. */
  public String text(Outline outline) {
    String handling = outline.properties().handling();
    String mark = handling == null ? "" : "**" + MarkdownText.escape(handling) + "**\n";
    MarkdownBlocks writer = new MarkdownBlocks();
    String blocks =
        outline.blocks().stream()
            .map(block -> block.accept(writer))
            .collect(Collectors.joining("\n"));
    return mark.isEmpty() ? blocks : mark + "\n" + blocks + "\n" + mark;
  }
}
