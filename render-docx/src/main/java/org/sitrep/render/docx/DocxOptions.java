package org.sitrep.render.docx;

import java.util.Optional;
import org.sitrep.render.docx.template.HouseTemplate;

/**
 * What the user chooses about a Word document.
 *
 * @param citations where citations say what they cite
 * @param template an office's template, in whose looks the document is dressed
 */
public record DocxOptions(Citations citations, Optional<HouseTemplate> template) {
  /** The house's looks, with citations in the line. */
  public static final DocxOptions DEFAULT = new DocxOptions(Citations.INLINE, Optional.empty());
}
