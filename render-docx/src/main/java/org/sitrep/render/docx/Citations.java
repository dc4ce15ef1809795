package org.sitrep.render.docx;

/** Where a citation says what it cites. */
public enum Citations {
  /** A number in the line, which leads to the list of sources. */
  INLINE,
  /** A note at the foot of the page with source, day and quoted words. */
  FOOTNOTE,
  /** The same at the end of the document. */
  ENDNOTE
}
