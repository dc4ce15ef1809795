/** Names within a sentence, and the words that a report does not use in its own voice. */
@NullMarked
package org.sitrep.model.words;

import org.jspecify.annotations.NullMarked;
