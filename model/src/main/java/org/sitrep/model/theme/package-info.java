/**
 * The looks that all renderers share, in the words of print and not of one file format: paper,
 * colours, type scale, spacing, typefaces and logo, with the file that an office edits to make them
 * its own.
 */
@NullMarked
package org.sitrep.model.theme;

import org.jspecify.annotations.NullMarked;
