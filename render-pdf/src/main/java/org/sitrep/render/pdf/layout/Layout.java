package org.sitrep.render.pdf.layout;

import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;

/** Lays an outline out: outline → galley of slabs → pages of marks, and the structure tree. */
public final class Layout {
  private final Theme theme;
  private final Metrics metrics;

  /**
   * A layout.
   *
   * @param theme paper and colours
   * @param metrics of the typeface that will be drawn
   */
  public Layout(Theme theme, Metrics metrics) {
    this.theme = theme;
    this.metrics = metrics;
  }

  /** The document on pages. */
  public Pages pages(Outline outline) {
    TextSetter text = new TextSetter(metrics, theme.palette());
    Galley galley = new Galley();
    Element document = Element.document();
    BlockSetter setter =
        new BlockSetter(galley, text, theme, outline.properties().language(), document);
    for (Block block : outline.blocks()) {
      block.accept(setter);
    }
    return new PageMaker(outline.properties(), theme, text).pages(galley.slabs(), document);
  }
}
