package org.sitrep.render.pdf.layout;

/** The standard structure types in use (ISO 32000-1, 14.8.4), and the two kinds of artifact. */
public enum Tag {
  DOCUMENT("Document"),
  PART("Part"),
  SECT("Sect"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  H4("H4"),
  P("P"),
  L("L"),
  LI("LI"),
  LBL("Lbl"),
  LBODY("LBody"),
  TABLE("Table"),
  THEAD("THead"),
  TBODY("TBody"),
  TR("TR"),
  TH("TH"),
  TD("TD"),
  FIGURE("Figure"),
  CAPTION("Caption"),
  LINK("Link"),
  SPAN("Span"),
  /** Rules, backgrounds and repeated table headers: not part of the text. */
  ARTIFACT("Artifact"),
  /** Running header and footer: not part of the text. */
  PAGINATION("Artifact");

  private final String type;

  Tag(String type) {
    this.type = type;
  }

  /** The name that the file carries. */
  public String type() {
    return type;
  }

  /** Whether its elements hang below their parent only once something of them is drawn. */
  public boolean isInline() {
    return this == LINK || this == SPAN;
  }

  /** Whether what it marks is no part of the document's text. */
  public boolean isArtifact() {
    return this == ARTIFACT || this == PAGINATION;
  }
}
