package org.sitrep.render.pdf.layout;

import java.util.List;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Outline;
import org.sitrep.model.theme.Theme;

/** Lays an outline out: outline → galley of slabs → pages of marks, and the structure tree. */
public final class Layout {
  /** The spaces to try, as parts of the theme's own. */
  private static final double[] SPACES = {1, 0.85, 0.7, 0.55};

  /** The spaces to try for an annex whose last page is nearly empty, as parts of the body's. */
  private static final double[] ANNEX_SPACES = {1, 0.8, 0.65};

  private static final double NEARLY_EMPTY = 0.2;

  /** What closing up by the whole of the spaces would cost, in the currency of Paginator. */
  private static final double CLOSING_UP = 6;

  /** No narrower spaces than these make a body lower than this part of what it is. */
  private static final double SHRINKING = 0.75;

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
    List<Block> blocks = outline.blocks();
    List<Block> body = blocks.stream().takeWhile(block -> !(block instanceof Block.Part)).toList();
    Trial best = best(outline, body);
    List<Block> annex = blocks.subList(body.size(), blocks.size());
    best.setter().set(annex);
    Made made = madeUp(best);
    for (int i = 1; i < ANNEX_SPACES.length && made.isNearlyOver(); i++) {
      Trial closer = trial(outline, body, best.space(), ANNEX_SPACES[i]);
      closer.setter().set(annex);
      Made shorter = madeUp(closer);
      made = shorter.sheets().size() < made.sheets().size() ? shorter : made;
    }
    TextSetter text = new TextSetter(metrics, theme.palette());
    return new PageMaker(outline.properties(), theme.spaced(best.space()), text)
        .pages(made.sheets(), made.document());
  }

  /** A document made up, and how much of its last page is used. */
  private record Made(List<Sheet> sheets, double fill, boolean annex, Element document) {
    /** Whether the last page holds but a few lines of an annex. */
    boolean isNearlyOver() {
      return annex && sheets.size() > 1 && fill < NEARLY_EMPTY;
    }
  }

  private Made madeUp(Trial trial) {
    MakeUp pages = new MakeUp(theme.spaced(trial.space()));
    BlockSetter set = trial.setter();
    List<Sheet> sheets = pages.sheets(set.body(), set.opening(), set.annex());
    return new Made(sheets, pages.fill(), !set.annex().isEmpty(), trial.document());
  }

  /** A body as it is set with these spaces. */
  private record Trial(double space, Element document, BlockSetter setter) {}

  /** Tries spaces from the widest on, until no narrower ones could do better. */
  private Trial best(Outline outline, List<Block> body) {
    Trial best = trial(outline, body, SPACES[0]);
    if (body.size() > MOST_BLOCKS) {
      return best;
    }
    double room = Frame.room(theme);
    double least = Paginator.cost(best.setter().body(), room);
    double floor = Paginator.leastCost(SHRINKING * Galley.height(best.setter().body()), room);
    for (int i = 1; i < SPACES.length && least > floor + closingUp(SPACES[i]); i++) {
      Trial trial = trial(outline, body, SPACES[i]);
      double cost = Paginator.cost(trial.setter().body(), room) + closingUp(SPACES[i]);
      if (cost < least) {
        least = cost;
        best = trial;
      }
    }
    return best;
  }

  private static double closingUp(double space) {
    return CLOSING_UP * (1 - space);
  }

  private Trial trial(Outline outline, List<Block> body, double space) {
    return trial(outline, body, space, ANNEX_SPACES[0]);
  }

  private Trial trial(Outline outline, List<Block> body, double space, double annexSpace) {
    Theme spaced = theme.spaced(space);
    Theme annex = theme.spaced(space * annexSpace);
    TextSetter text = new TextSetter(metrics, spaced.palette());
    double figureSpace = 1 - FIGURES * (1 - space);
    FigureKind figures = new FigureKind(outline.properties().language(), figureSpace, drawings);
    Element document = Element.document();
    BlockSetter setter = new BlockSetter(text, spaced, annex, figures, document, logoRatio);
    setter.set(body);
    return new Trial(space, document, setter);
  }
}
