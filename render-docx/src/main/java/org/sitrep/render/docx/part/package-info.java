/**
 * What every part of an office document is made of: XML, the package of parts, ready-made parts.
 */
@NullMarked
package org.sitrep.render.docx.part;

import org.jspecify.annotations.NullMarked;
