/**
 * From the bytes of a file to the stories in it: pages, PDF, Word, mail and feeds. A reader is
 * loaded when the first file of its format is met. Files come from strangers: every reader bounds
 * what it unpacks, resolves nothing outside the file, and says where a file is damaged.
 */
@NullMarked
package org.sitrep.extract.format;

import org.jspecify.annotations.NullMarked;
