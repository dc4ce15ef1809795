/** Parts of speech and dependencies of a sentence, by a small model that ships with the product. */
@NullMarked
package org.sitrep.extract.syntax;

import org.jspecify.annotations.NullMarked;
