/**
 * The knowledge of a language as named data: lexicons and rules read from {@code lang/<code>}, with
 * faults told by file and line.
 */
@NullMarked
package org.sitrep.extract.language;

import org.jspecify.annotations.NullMarked;
