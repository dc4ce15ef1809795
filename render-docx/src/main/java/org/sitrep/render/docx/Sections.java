package org.sitrep.render.docx;

import org.sitrep.render.docx.part.Xml;

/**
 * Writes the sections of a document. What a section is stands at its end (ECMA-376, part 1,
 * 17.6.17): in the paragraph that closes it, or at the end of the body.
 */
final class Sections {
  private final Xml xml;
  private final StyleIds styles;
  private final PageFrame page;
  private final Furniture furniture;
  private final Direction direction;
  private Kind kind = Kind.FIRST;
  private boolean startsPage = true;

  /** The sections of a report, those of the annexes from narrow to wide. */
  enum Kind {
    FIRST,
    /** Two columns. */
    COLUMNS,
    ANNEX,
    /** The paper on its side. */
    WIDE_ANNEX
  }

  Sections(Xml xml, StyleIds styles, PageFrame page, Furniture furniture, Direction direction) {
    this.xml = xml;
    this.styles = styles;
    this.page = page;
    this.furniture = furniture;
    this.direction = direction;
  }

  /** The width of a line in the section. */
  int textWidth() {
    return kind == Kind.COLUMNS ? page.columnWidth() : frame().textWidth();
  }

  /** Tells whether the section is one of the annexes. */
  boolean isAnnex() {
    return kind != Kind.FIRST;
  }

  private boolean isTurned() {
    return kind == Kind.WIDE_ANNEX;
  }

  private PageFrame frame() {
    return isTurned() ? page.turned() : page;
  }

  /** Goes on with a section of that kind, closing the one before it with a paragraph. */
  void next(Kind following) {
    if (following == kind) {
      return;
    }
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.of("SectionEnd"));
    properties();
    xml.close().close();
    startsPage = !isAnnex() || isTurned() || following == Kind.WIDE_ANNEX;
    kind = following;
  }

  /** Closes the last section; the body ends here. */
  void finish() {
    properties();
  }

  private void properties() {
    xml.open("w:sectPr");
    for (Furniture.Reference each : isTurned() ? furniture.turned() : furniture.upright()) {
      xml.empty("w:" + each.element(), "w:type", each.pages(), "r:id", each.relationship());
    }
    xml.empty("w:type", "w:val", startsPage ? "nextPage" : "continuous");
    size();
    margins(frame().margins());
    if (kind == Kind.COLUMNS) {
      xml.empty("w:cols", "w:num", "2", "w:space", text(PageFrame.GUTTER));
    }
    if (furniture.firstDiffers() && kind == Kind.FIRST) {
      xml.empty("w:titlePg");
    }
    if (direction == Direction.RIGHT_TO_LEFT) {
      xml.empty("w:bidi");
    }
    xml.close();
  }

  private void size() {
    String width = text(frame().width());
    String height = text(frame().height());
    if (isTurned()) {
      xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
    } else {
      xml.empty("w:pgSz", "w:w", width, "w:h", height);
    }
  }

  private void margins(PageFrame.Margins margins) {
    xml.empty(
        "w:pgMar",
        "w:top",
        text(margins.top()),
        "w:right",
        text(margins.right()),
        "w:bottom",
        text(margins.bottom()),
        "w:left",
        text(margins.left()),
        "w:header",
        text(margins.header()),
        "w:footer",
        text(margins.footer()),
        "w:gutter",
        "0");
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
