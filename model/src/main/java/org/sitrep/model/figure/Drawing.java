package org.sitrep.model.figure;

import java.util.List;

/**
 * Shapes on a plane: x runs right and y down, in points of 1/72 inch, from the upper left corner.
 *
 * @param width of the whole
 * @param height of the whole
 * @param shapes from back to front
 */
public record Drawing(double width, double height, List<Shape> shapes) {
  /** Copies the list. */
  public Drawing {
    shapes = List.copyOf(shapes);
  }
}
