/** The front door of reading: articles in, one report out, by way of the packages below. */
@NullMarked
package org.sitrep.extract;

import org.jspecify.annotations.NullMarked;
