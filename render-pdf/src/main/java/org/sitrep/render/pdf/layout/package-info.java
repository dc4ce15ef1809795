/** Boxes, line breaking, tables and pages. Knows no PDF library, only text metrics. */
@NullMarked
package org.sitrep.render.pdf.layout;

import org.jspecify.annotations.NullMarked;
