package org.sitrep.model.figure;

import org.sitrep.model.outline.Figure;
import org.sitrep.model.theme.Palette;

/**
 * Draws figures as shapes.
 *
 * @param width of the drawings, in points
 * @param palette the colours
 * @param metrics of the type that the labels will be set in
 * @param language BCP 47 tag; the names of months follow it
 * @param space between rows and around them, as a part of what they have where there is room
 */
public record FigureLayout(
    double width, Palette palette, TextMetrics metrics, String language, double space)
    implements Figure.Visitor<Drawing> {
  private static final double NARROW = 330;

  /** Figures with all their space. */
  public FigureLayout(double width, Palette palette, TextMetrics metrics, String language) {
    this(width, palette, metrics, language, 1);
  }

  @Override
  public Drawing timeline(Figure.Timeline timeline) {
    return new TimelineLayout(this, timeline).drawing();
  }

  @Override
  public Drawing bars(Figure.Bars bars) {
    return new BarsLayout(this, bars).drawing();
  }

  @Override
  public Drawing map(Figure.LocatorMap map) {
    return new MapLayout(this, map, WorldMap::load).drawing();
  }

  /** Whether the drawing stands in a column and not over the whole page. */
  boolean isNarrow() {
    return width < NARROW;
  }

  double width(String text, double size) {
    return metrics.width(text, size, Shape.Weight.REGULAR);
  }

  double boldWidth(String text, double size) {
    return metrics.width(text, size, Shape.Weight.BOLD);
  }
}
