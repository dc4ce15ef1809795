/** What a fact is, apart from its id, and which facts of two reports are the same. */
@NullMarked
package org.sitrep.model.match;

import org.jspecify.annotations.NullMarked;
