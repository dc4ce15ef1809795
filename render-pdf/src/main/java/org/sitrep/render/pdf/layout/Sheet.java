package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A page in the making.
 *
 * @param columns in reading order
 * @param rules that part the columns from each other
 */
record Sheet(List<Column> columns, List<Mark> rules) {
  /** An empty page. */
  Sheet() {
    this(new ArrayList<>(), new ArrayList<>());
  }
}
