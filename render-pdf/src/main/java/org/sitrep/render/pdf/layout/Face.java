package org.sitrep.render.pdf.layout;

/** A weight of the typeface. */
public enum Face {
  REGULAR,
  BOLD
}
