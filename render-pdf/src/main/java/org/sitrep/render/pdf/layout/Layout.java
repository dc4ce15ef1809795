package org.sitrep.render.pdf.layout;

import java.util.List;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;

/** Lays an outline out: outline → galley of slabs → pages of marks, and the structure tree. */
public final class Layout {
  /** The spaces to try, as parts of the theme's own. */
  private static final double[] SPACES = {1, 0.85, 0.7, 0.55};

  /** What closing up by the whole of the spaces would cost, in the currency of Paginator. */
  private static final double CLOSING_UP = 6;

  /** Figures close up by this part of what the spaces do. */
  private static final double FIGURES = 0.4;

  /** In a longer body, spaces do not decide how many pages there are. */
  private static final int MOST_BLOCKS = 80;

  private final Theme theme;
  private final Metrics metrics;
  private final double logoRatio;
  private final Drawings drawings = new Drawings();

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

  /**
   * The document on pages: with the theme's spaces or, where a short body would have more pages or
   * wide holes at their feet with these, with narrower ones all over.
   */
  public Pages pages(Outline outline) {
    double space = spaces(outline);
    Theme spaced = theme.spaced(space);
    TextSetter text = new TextSetter(metrics, theme.palette());
    Element document = Element.document();
    BlockSetter setter = setter(outline, outline.blocks(), space, document);
    return new PageMaker(outline.properties(), spaced, text)
        .pages(setter.body(), setter.annex(), document);
  }

  private double spaces(Outline outline) {
    List<Block> body =
        outline.blocks().stream().takeWhile(block -> !(block instanceof Block.Part)).toList();
    if (body.size() > MOST_BLOCKS) {
      return 1;
    }
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (double space : SPACES) {
      List<Slab> slabs = setter(outline, body, space, Element.document()).body();
      double cost = Paginator.cost(slabs, Frame.room(theme)) + CLOSING_UP * (1 - space);
      if (cost < least) {
        least = cost;
        best = space;
      }
    }
    return best;
  }

  private BlockSetter setter(Outline outline, List<Block> blocks, double space, Element document) {
    Theme spaced = theme.spaced(space);
    TextSetter text = new TextSetter(metrics, spaced.palette());
    double figureSpace = 1 - FIGURES * (1 - space);
    FigureKind figures = new FigureKind(outline.properties().language(), figureSpace, drawings);
    BlockSetter setter = new BlockSetter(text, spaced, figures, document, logoRatio);
    setter.set(blocks);
    return setter;
  }
}
