/**
 * Cuts an article's text into sentences and tokens without ever moving an offset: every token can
 * be found again, character by character, in the text as it was read. Nothing here returns or
 * accepts {@code null}.
 */
@NullMarked
package org.sitrep.extract.text;

import org.jspecify.annotations.NullMarked;
