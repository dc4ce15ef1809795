/**
 * What the sources say, as values: sources, evidence, entities, events, casualties, discrepancies
 * and the report that holds them. The ground of the product; it knows nothing of the other
 * packages.
 */
@NullMarked
package org.sitrep.model.fact;

import org.jspecify.annotations.NullMarked;
