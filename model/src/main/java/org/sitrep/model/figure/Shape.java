package org.sitrep.model.figure;

import java.util.List;

/** A shape of a drawing; y runs down. */
public sealed interface Shape {
  /** Calls the visitor's method for this kind of shape. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind; no defaults, so that the compiler names every sink to extend. */
  interface Visitor<R> {
    R rect(Rect rect);

    R line(Line line);

    R polygon(Polygon polygon);

    R circle(Circle circle);

    R label(Label label);
  }

  /**
   * A point.
   *
   * @param x to the right
   * @param y down
   */
  record Point(double x, double y) {}

  /**
   * A rectangle.
   *
   * @param x left end
   * @param y top
   * @param width to the right
   * @param height down
   * @param radius of its corners; 0 for sharp ones
   * @param paint how it is drawn
   */
  record Rect(double x, double y, double width, double height, double radius, Paint paint)
      implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rect(this);
    }
  }

  /**
   * A straight line.
   *
   * @param from one end
   * @param to the other end
   * @param paint how it is drawn
   */
  record Line(Point from, Point to, Paint paint) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.line(this);
    }
  }

  /**
   * Closed rings, filled by the even-odd rule, so that a ring within a ring is a hole.
   *
   * @param rings each at least two points
   * @param paint how it is drawn
   */
  record Polygon(List<List<Point>> rings, Paint paint) implements Shape {
    /** Copies the rings. */
    public Polygon {
      rings = rings.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.polygon(this);
    }
  }

  /**
   * A circle.
   *
   * @param centre its middle
   * @param radius in points
   * @param paint how it is drawn
   */
  record Circle(Point centre, double radius, Paint paint) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.circle(this);
    }
  }

  /**
   * A line of words.
   *
   * @param at the point of the baseline that {@code anchor} names
   * @param text the words
   * @param size type size in points
   * @param weight of the type
   * @param anchor which end of the words stands at the point
   * @param colour 0xRRGGBB
   */
  record Label(Point at, String text, double size, Weight weight, Anchor anchor, int colour)
      implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.label(this);
    }
  }

  /** A weight of the type. */
  enum Weight {
    REGULAR,
    BOLD
  }

  /** Which end of a label its point is. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
