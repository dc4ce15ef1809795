/**
 * The printable tree: blocks and inlines in which every wording, order, rounding and citation
 * number is already decided, and the {@code Renderer} that turns the tree into bytes.
 */
@NullMarked
package org.sitrep.model.outline;

import org.jspecify.annotations.NullMarked;
