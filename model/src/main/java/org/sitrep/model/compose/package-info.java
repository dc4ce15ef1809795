/** From a report to its outline: which sections there are, in which order, and in which words. */
@NullMarked
package org.sitrep.model.compose;

import org.jspecify.annotations.NullMarked;
