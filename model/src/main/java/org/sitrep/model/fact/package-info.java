/**
 * What the sources say, as values: sources, evidence, entities, events, casualties, discrepancies
 * and the report that holds them. The ground of the product; it knows nothing of the other
 * packages.
 *
 * <p>Values that are compared or looked up by the thousand write out {@code equals} and {@code
 * hashCode}: those that a record gets by itself are linked at run time, which a cold start pays for
 * with some milliseconds a type.
 */
@NullMarked
package org.sitrep.model.fact;

import org.jspecify.annotations.NullMarked;
