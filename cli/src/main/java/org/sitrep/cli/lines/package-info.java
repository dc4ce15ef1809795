/** Articles and what is read in them as lines of JSON, one document a line. */
@NullMarked
package org.sitrep.cli.lines;

import org.jspecify.annotations.NullMarked;
