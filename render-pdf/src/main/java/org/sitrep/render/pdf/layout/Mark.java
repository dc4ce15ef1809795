package org.sitrep.render.pdf.layout;

import org.sitrep.model.figure.Drawing;

/** Something drawn: x in points from the left, y in points down from the top. */
public sealed interface Mark {
  /** The element it belongs to. */
  Element element();

  /** The same mark elsewhere. */
  Mark moved(double dx, double dy);

  /** Calls the visitor's method for this kind of mark. */
  void accept(Visitor visitor);

  /** One method a kind. */
  interface Visitor {
    void text(Text text);

    void drawing(Picture picture);

    void logo(Logo logo);
  }

  /**
   * A run of text in one style.
   *
   * @param element what it belongs to
   * @param x its left end
   * @param y its baseline, without the rise
   * @param width its width
   * @param text the characters in logical order
   * @param style how it is drawn
   * @param leftward whether it runs from right to left
   */
  record Text(
      Element element,
      double x,
      double y,
      double width,
      String text,
      TextStyle style,
      boolean leftward)
      implements Mark {
    @Override
    public Text moved(double dx, double dy) {
      return new Text(element, x + dx, y + dy, width, text, style, leftward);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.text(this);
    }
  }

  /**
   * The office's logo.
   *
   * @param element what it belongs to
   * @param x its left end
   * @param y its top
   * @param width to the right
   * @param height down
   */
  record Logo(Element element, double x, double y, double width, double height) implements Mark {
    @Override
    public Logo moved(double dx, double dy) {
      return new Logo(element, x + dx, y + dy, width, height);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.logo(this);
    }
  }

  /**
   * Shapes: a figure, or a rule or a background.
   *
   * @param element what it belongs to
   * @param x its left end
   * @param y its top
   * @param drawing the shapes
   */
  record Picture(Element element, double x, double y, Drawing drawing) implements Mark {
    @Override
    public Picture moved(double dx, double dy) {
      return new Picture(element, x + dx, y + dy, drawing);
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.drawing(this);
    }
  }
}
