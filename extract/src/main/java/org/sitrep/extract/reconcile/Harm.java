package org.sitrep.extract.reconcile;

import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.CasualtyClaim;

/**
 * A casualty claim with the event it belongs to.
 *
 * @param source index of the source
 * @param claim the claim
 * @param event the event; {@code null} for a total over several
 * @param headline whether the words stand in a headline or subhead
 */
record Harm(int source, CasualtyClaim claim, @Nullable Cluster event, boolean headline) {
  Harm in(@Nullable Cluster other) {
    return new Harm(source, claim, other, headline);
  }
}
