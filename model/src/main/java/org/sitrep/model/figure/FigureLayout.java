package org.sitrep.model.figure;

import java.util.List;
import org.sitrep.model.outline.Figure;
import org.sitrep.model.outline.Theme;

/**
 * Draws figures as shapes.
 *
 * @param width of the drawing, in points
 * @param palette the colours
 * @param metrics of the type that the labels will be set in
 */
public record FigureLayout(double width, Theme.Palette palette, TextMetrics metrics)
    implements Figure.Visitor<Drawing> {
  @Override
  public Drawing timeline(Figure.Timeline timeline) {
    return new Drawing(width, 1, List.of());
  }

  @Override
  public Drawing bars(Figure.Bars bars) {
    return new Drawing(width, 1, List.of());
  }

  @Override
  public Drawing map(Figure.LocatorMap map) {
    return new Drawing(width, 1, List.of());
  }
}
