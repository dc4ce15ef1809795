package org.sitrep.model.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed, offered or demanded.
 *
 * @param level the rank at which parties meet, such as "foreign ministers"
 * @param cadence how often, such as "regularly"
 * @param venues where, in the order of the sources
 * @param announcedBy who made it known
 * @param conditions what it depends on
 * @param text the terms in the words of the source, shortened at clause bounds
 */
public record Terms(
    @Nullable String level,
    @Nullable String cadence,
    List<Entity.Id> venues,
    List<Entity.Id> announcedBy,
    @Nullable String conditions,
    @Nullable String text) {
  /** Copies the lists. */
  public Terms {
    venues = List.copyOf(venues);
    announcedBy = List.copyOf(announcedBy);
  }
}
