/** Drawings as PNG, without the help of a window system: the same pixels on every machine. */
@NullMarked
package org.sitrep.render.docx.raster;

import org.jspecify.annotations.NullMarked;
