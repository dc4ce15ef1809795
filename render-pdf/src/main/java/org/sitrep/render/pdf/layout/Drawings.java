package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.sitrep.model.figure.Drawing;
import org.sitrep.model.figure.FigureLayout;
import org.sitrep.model.outline.Figure;

/**
 * The figures of one document, each drawn once for a width and a space however many layouts are
 * tried: a map takes longer than all of the text.
 */
final class Drawings {
  private final IdentityHashMap<Figure, List<Drawn>> drawn = new IdentityHashMap<>();

  private record Drawn(double width, double space, Drawing drawing) {}

  Drawing of(Figure figure, FigureLayout layout) {
    // A map has no rows to close up.
    double space = figure instanceof Figure.LocatorMap ? 1 : layout.space();
    List<Drawn> known = drawn.computeIfAbsent(figure, f -> new ArrayList<>());
    for (Drawn each : known) {
      if (each.width() == layout.width() && each.space() == space) {
        return each.drawing();
      }
    }
    Drawing drawing = figure.accept(layout);
    known.add(new Drawn(layout.width(), space, drawing));
    return drawing;
  }
}
