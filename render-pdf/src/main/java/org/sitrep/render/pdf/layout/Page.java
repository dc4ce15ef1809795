package org.sitrep.render.pdf.layout;

import java.util.List;

/**
 * A page.
 *
 * @param marks in the order of drawing, which is the order of reading
 */
public record Page(List<Mark> marks) {
  /** Copies the list. */
  public Page {
    marks = List.copyOf(marks);
  }
}
