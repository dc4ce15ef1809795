package org.sitrep.cli.gate;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.check.Finding;

/**
 * A finding with its place on the user's disk.
 *
 * @param finding the finding
 * @param ids the ids that its fact has and had; empty where it is about no fact
 * @param spot where it stands; empty where it stands in no article
 * @param known whether the baseline has it
 */
public record Reviewed(Finding finding, List<String> ids, Optional<Spot> spot, boolean known) {
  /** Copies the list. */
  public Reviewed {
    ids = List.copyOf(ids);
  }
}
