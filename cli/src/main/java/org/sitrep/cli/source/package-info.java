/**
 * What the words SOURCE on the command line mean: which files are articles, under which names, and
 * what is said of the files that are not.
 */
@NullMarked
package org.sitrep.cli.source;

import org.jspecify.annotations.NullMarked;
