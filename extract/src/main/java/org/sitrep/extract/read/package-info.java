/** An article and its page: charset of plain text, page junk, masthead. */
@NullMarked
package org.sitrep.extract.read;

import org.jspecify.annotations.NullMarked;
