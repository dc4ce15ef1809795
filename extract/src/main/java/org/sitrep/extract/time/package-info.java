/** Expressions of time and the days that they mean, seen from the day of the article. */
@NullMarked
package org.sitrep.extract.time;

import org.jspecify.annotations.NullMarked;
