/**
 * Tells the part of speech of every token of a sentence and which token each depends on, with a
 * small model that ships with the library. See {@link org.sitrep.extract.syntax.Parser} to parse
 * and {@link org.sitrep.extract.syntax.Parse} for what tags and labels mean. Nothing here returns
 * or accepts {@code null}.
 */
@NullMarked
package org.sitrep.extract.syntax;

import org.jspecify.annotations.NullMarked;
