/** What changed from one report to the next. */
@NullMarked
package org.sitrep.model.diff;

import org.jspecify.annotations.NullMarked;
