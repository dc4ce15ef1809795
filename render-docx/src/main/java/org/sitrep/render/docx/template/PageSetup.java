package org.sitrep.render.docx.template;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The page of a template, in twips.
 *
 * @param width of the paper
 * @param height of the paper
 * @param top margin
 * @param right margin
 * @param bottom margin
 * @param left margin
 * @param header from the upper edge to the header
 * @param footer from the lower edge to the footer
 */
public record PageSetup(
    int width, int height, int top, int right, int bottom, int left, int header, int footer) {
  /** Word's own limits of paper: 22 inches. */
  private static final int LARGEST = 31_680;

  /** A line narrower than this holds no table: 7 cm. */
  private static final int NARROWEST = 4_000;

  /** The page of a section; empty where it says none that can be written on. */
  static Optional<PageSetup> of(Element section) {
    Element size = Dom.child(section, "pgSz").orElse(section);
    Element margins = Dom.child(section, "pgMar").orElse(section);
    PageSetup page =
        new PageSetup(
            number(size, "w"),
            number(size, "h"),
            number(margins, "top"),
            number(margins, "right"),
            number(margins, "bottom"),
            number(margins, "left"),
            number(margins, "header"),
            number(margins, "footer"));
    return page.isUsable() ? Optional.of(page) : Optional.empty();
  }

  private boolean isUsable() {
    return width <= LARGEST
        && height <= LARGEST
        && width - left - right >= NARROWEST
        && height - top - bottom >= NARROWEST;
  }

  /** A measure; negative ones, which fix a header's height, as their amount. */
  private static int number(Element element, String name) {
    String value = Dom.attribute(element, name);
    return value.matches("-?[0-9]{1,6}") ? Math.abs(Integer.parseInt(value)) : 0;
  }
}
