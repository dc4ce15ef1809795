package org.sitrep.render.docx;

import java.util.List;

/**
 * The headers and footers of the pages.
 *
 * @param upright those of pages in portrait
 * @param turned those of pages in landscape
 * @param firstDiffers whether the first page has its own
 */
record Furniture(List<Reference> upright, List<Reference> turned, boolean firstDiffers) {
  /** Copies the lists. */
  Furniture {
    upright = List.copyOf(upright);
    turned = List.copyOf(turned);
  }

  /**
   * A header or footer.
   *
   * @param element {@code headerReference} or {@code footerReference}
   * @param pages {@code default}, {@code first} or {@code even}
   * @param relationship from the document to the part
   */
  record Reference(String element, String pages, String relationship) {}
}
