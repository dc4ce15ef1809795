package org.sitrep.render.pdf.layout;

import java.util.HashMap;
import java.util.Map;
import org.sitrep.model.figure.Drawing;
import org.sitrep.model.figure.FigureLayout;
import org.sitrep.model.outline.Figure;

/**
 * The figures of one document, each drawn once for a width and a space however many layouts are
 * tried: a map takes longer than all of the text.
 */
final class Drawings {
  private final Map<Key, Drawing> drawn = new HashMap<>();

  private record Key(Figure figure, double width, double space) {}

  Drawing of(Figure figure, FigureLayout layout) {
    // A map has no rows to close up.
    double space = figure instanceof Figure.LocatorMap ? 1 : layout.space();
    Key key = new Key(figure, layout.width(), space);
    Drawing known = drawn.get(key);
    if (known != null) {
      return known;
    }
    Drawing drawing = figure.accept(layout);
    drawn.put(key, drawing);
    return drawing;
  }
}
