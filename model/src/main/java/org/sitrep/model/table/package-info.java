/** The facts of a report as one table, tagged for exchange between humanitarian bodies. */
@NullMarked
package org.sitrep.model.table;

import org.jspecify.annotations.NullMarked;
