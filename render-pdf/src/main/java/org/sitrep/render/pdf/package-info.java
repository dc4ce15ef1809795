/** Outline to tagged PDF. Decides looks only; computes no fact. */
@NullMarked
package org.sitrep.render.pdf;

import org.jspecify.annotations.NullMarked;
