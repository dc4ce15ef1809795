package org.sitrep.model.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Shapes on a plane: x runs right and y down, in points of 1/72 inch, from the upper left corner.
 */
public final class Drawing {
  private final double width;
  private final double height;
  private final Supplier<List<Shape>> shapes;
  private Optional<List<Shape>> made = Optional.empty();

  /**
   * A drawing.
   *
   * @param width of the whole
   * @param height of the whole
   * @param shapes from back to front
   */
  public Drawing(double width, double height, List<Shape> shapes) {
    this.width = width;
    this.height = height;
    this.shapes = List::of;
    this.made = Optional.of(List.copyOf(shapes));
  }

  /**
   * A drawing that is made when it is first looked at: a layout may want only its size.
   *
   * @param shapes gives them from back to front
   */
  Drawing(double width, double height, Supplier<List<Shape>> shapes) {
    this.width = width;
    this.height = height;
    this.shapes = shapes;
  }

  /** The width of the whole, in points. */
  public double width() {
    return width;
  }

  /** The height of the whole, in points. */
  public double height() {
    return height;
  }

  /** The shapes from back to front; several threads may ask. */
  public synchronized List<Shape> shapes() {
    if (made.isEmpty()) {
      made = Optional.of(List.copyOf(shapes.get()));
    }
    return made.get();
  }
}
