package org.sitrep.model.outline;

import java.io.IOException;
import java.io.OutputStream;
import org.sitrep.model.theme.Theme;

/** Writes a printable document in one format. The same outline and theme give the same bytes. */
public interface Renderer {
  /**
   * Writes the document; does not close the stream.
   *
   * @throws IOException where the stream cannot be written
   */
  void render(Outline outline, Theme theme, OutputStream out) throws IOException;
}
