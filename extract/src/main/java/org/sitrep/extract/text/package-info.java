/** From decoded text to tokens and sentences, each with its place in the text. */
@NullMarked
package org.sitrep.extract.text;

import org.jspecify.annotations.NullMarked;
