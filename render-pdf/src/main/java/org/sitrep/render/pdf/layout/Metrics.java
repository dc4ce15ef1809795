package org.sitrep.render.pdf.layout;

/** Widths of the typeface, as far as layout needs them. */
public interface Metrics {
  /** The width of a text set in one line, in ems: multiply by the type size for points. */
  double width(String text, Face face);
}
