/** What the checks found and what changed between reports, in the forms that CI servers read. */
@NullMarked
package org.sitrep.cli.gate;

import org.jspecify.annotations.NullMarked;
