package org.sitrep.render.docx.raster;

import java.util.List;
import org.sitrep.model.figure.Shape;
import org.sitrep.model.figure.Shape.Point;

/** The outlines of the letters of a label. */
final class Letters {
  private Letters() {}

  static List<List<List<Point>>> of(Shape.Label label) {
    return List.of();
  }
}
