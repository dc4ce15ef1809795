/** Countries, demonyms, provinces and places of the world, and how texts name them. */
@NullMarked
package org.sitrep.extract.gazetteer;

import org.jspecify.annotations.NullMarked;
