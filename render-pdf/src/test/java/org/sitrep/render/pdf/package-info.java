/** Reads the PDF as its users do: a validator, a text extractor, a viewer's links. */
@NullMarked
package org.sitrep.render.pdf;

import org.jspecify.annotations.NullMarked;
