package org.sitrep.model.figure;

/** Widths of the type that a figure's labels will be set in. */
public interface TextMetrics {
  /** The width of a line of words, in points. */
  double width(String text, double size, Shape.Weight weight);
}
