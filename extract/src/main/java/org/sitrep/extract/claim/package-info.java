/** What one sentence asserts: events, casualties, outcomes, who says so, and how surely. */
@NullMarked
package org.sitrep.extract.claim;

import org.jspecify.annotations.NullMarked;
