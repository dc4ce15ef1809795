/** Articles written in every format that is read, and files made to do harm. */
@NullMarked
package org.sitrep.cli.input;

import org.jspecify.annotations.NullMarked;
