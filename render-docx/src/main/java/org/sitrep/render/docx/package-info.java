/** Outline to a Word document that can be edited. Word paginates; nothing is laid out here. */
@NullMarked
package org.sitrep.render.docx;

import org.jspecify.annotations.NullMarked;
