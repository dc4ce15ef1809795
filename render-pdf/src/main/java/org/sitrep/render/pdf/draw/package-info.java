/**
 * Puts laid-out pages, their structure tree and their metadata into a PDF file. The only package
 * that knows PDFBox.
 */
@NullMarked
package org.sitrep.render.pdf.draw;

import org.jspecify.annotations.NullMarked;
