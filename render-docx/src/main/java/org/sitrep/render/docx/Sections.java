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

  /** The sections of a report. */
  enum Kind {
    FIRST(false),
    ANNEX(false),
    WIDE_ANNEX(true);

    private final boolean turned;

    Kind(boolean turned) {
      this.turned = turned;
    }
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
    return frame().textWidth();
  }

  private PageFrame frame() {
    return kind.turned ? page.turned() : page;
  }

  /** Closes the section with a paragraph, and goes on with another. */
  void next(Kind following) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.of("SectionEnd"));
    properties();
    xml.close().close();
    kind = following;
  }

  /** Closes the last section; the body ends here. */
  void finish() {
    properties();
  }

  private void properties() {
    xml.open("w:sectPr");
    for (Furniture.Reference each : kind.turned ? furniture.turned() : furniture.upright()) {
      xml.empty("w:" + each.element(), "w:type", each.pages(), "r:id", each.relationship());
    }
    xml.empty("w:type", "w:val", "nextPage");
    size();
    margins(frame().margins());
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
    if (kind.turned) {
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
