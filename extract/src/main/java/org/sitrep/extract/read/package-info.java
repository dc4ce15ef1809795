/**
 * From the bytes of a file to an article: format, charset, page junk, masthead, publication day.
 */
@NullMarked
package org.sitrep.extract.read;

import org.jspecify.annotations.NullMarked;
