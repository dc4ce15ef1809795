package org.sitrep.extract.reconcile;

import java.util.Objects;
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

  /** Harms are compared in all pairs: what most often tells them apart comes first. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Harm harm
        && source == harm.source
        && claim.isAt(harm.claim)
        && headline == harm.headline
        && event == harm.event
        && Objects.equals(claim, harm.claim); // mostly the very same
  }

  @Override
  public int hashCode() {
    return 31 * source + claim.trigger();
  }
}
