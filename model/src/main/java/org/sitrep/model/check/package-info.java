/** The gate: what an editor wants to know of a report before it goes out. Pure functions. */
@NullMarked
package org.sitrep.model.check;

import org.jspecify.annotations.NullMarked;
