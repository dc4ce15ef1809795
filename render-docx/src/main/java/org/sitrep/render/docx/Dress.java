package org.sitrep.render.docx;

import java.util.Optional;
import org.sitrep.model.theme.Palette;
import org.sitrep.model.theme.TypeScale;

/**
 * What the document is dressed in: the house's looks or those of an office's template.
 *
 * @param styles the ids of the styles
 * @param page the paper
 * @param furniture the headers and footers
 * @param palette the colours of figures that Word does not draw
 * @param type the sizes of type
 * @param typeface the family of text
 * @param numbersHeadings whether the headings bear numbers
 * @param logo above the title
 */
record Dress(
    StyleIds styles,
    PageFrame page,
    Furniture furniture,
    Palette palette,
    TypeScale type,
    String typeface,
    boolean numbersHeadings,
    Optional<LogoPicture> logo) {}
