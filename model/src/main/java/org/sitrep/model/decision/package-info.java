/** What a person decides, and its one place of application: a report in, the decided report out. */
@NullMarked
package org.sitrep.model.decision;

import org.jspecify.annotations.NullMarked;
