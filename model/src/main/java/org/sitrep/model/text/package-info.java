/**
 * The renderers whose output is text: Markdown (also the form that golden tests compare) and HTML.
 */
@NullMarked
package org.sitrep.model.text;

import org.jspecify.annotations.NullMarked;
