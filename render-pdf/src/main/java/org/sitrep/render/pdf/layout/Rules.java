package org.sitrep.render.pdf.layout;

import java.util.List;
import org.sitrep.model.figure.Drawing;
import org.sitrep.model.figure.Paint;
import org.sitrep.model.figure.Shape;
import org.sitrep.model.figure.Shape.Point;

/** Lines and boxes that are decoration. */
final class Rules {
  private Rules() {}

  /** A line across, from one x to another. */
  static Mark across(double from, double to, double y, double thickness, int colour) {
    Paint paint = Paint.stroke(colour, thickness);
    return new Mark.Picture(
        Element.ARTIFACT,
        from,
        y,
        new Drawing(
            to - from,
            0,
            List.of(new Shape.Line(new Point(0, 0), new Point(to - from, 0), paint))));
  }

  /** A box. */
  static Mark box(double x, double y, double width, double height, Paint paint) {
    return new Mark.Picture(
        Element.ARTIFACT,
        x,
        y,
        new Drawing(width, height, List.of(new Shape.Rect(0, 0, width, height, 0, paint))));
  }
}
