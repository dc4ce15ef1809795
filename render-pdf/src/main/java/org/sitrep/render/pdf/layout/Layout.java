package org.sitrep.render.pdf.layout;

import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;

/** Lays an outline out: outline → galley of slabs → pages of marks, and the structure tree. */
public final class Layout {
  private final Theme theme;
  private final Metrics metrics;
  private final double logoRatio;

  /**
   * A layout.
   *
   * @param theme paper and colours
   * @param metrics of the typeface that will be drawn
   * @param logoRatio width by height of the theme's logo; 0 where it has none
   */
  public Layout(Theme theme, Metrics metrics, double logoRatio) {
    this.theme = theme;
    this.metrics = metrics;
    this.logoRatio = logoRatio;
  }

  /** The document on pages. */
  public Pages pages(Outline outline) {
    TextSetter text = new TextSetter(metrics, theme.palette());
    Element document = Element.document();
    BlockSetter setter =
        new BlockSetter(text, theme, outline.properties().language(), document, logoRatio);
    setter.set(outline.blocks());
    return new PageMaker(outline.properties(), theme, text)
        .pages(setter.body(), setter.annex(), document);
  }
}
