/** What a PDF file claims to conform to, and the files that it may carry along. */
@NullMarked
package org.sitrep.render.pdf.profile;

import org.jspecify.annotations.NullMarked;
