package org.sitrep.extract.reconcile;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.Certainty;
import org.sitrep.extract.mention.Entities.Named;

/**
 * All by which a telling is compared with others but its words and where they stand. Of many
 * articles on one event most tell it with the same traits: what speaks for or against one of these
 * tellings does so for all.
 */
final class Traits {
  private final List<@Nullable Object> values;
  private final int hash;

  private Traits(List<@Nullable Object> values) {
    this.values = values;
    this.hash = values.hashCode();
  }

  static Traits of(Telling telling) {
    return new Traits(
        Arrays.asList(
            telling.claim().type(),
            telling.claim().certainty() == Certainty.PLANNED,
            telling.course(),
            telling.asksForInquiry(),
            telling.days(),
            telling.published(),
            telling.actorKeys(),
            telling.targetKeys(),
            telling.parties(),
            telling.persons(),
            telling.victims(),
            telling.places().stream().map(Named::id).toList()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Traits traits && hash == traits.hash && values.equals(traits.values);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
