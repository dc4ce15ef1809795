/**
 * An office's own template, read with distrust: its styles, numbering, theme, page, headers and
 * footers are taken over; its text, macros, embedded objects and links to elsewhere are not.
 */
@NullMarked
package org.sitrep.render.docx.template;

import org.jspecify.annotations.NullMarked;
