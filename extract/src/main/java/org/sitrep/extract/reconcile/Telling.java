package org.sitrep.extract.reconcile;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.EventClaim;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;

/**
 * An event claim of one source with its mentions resolved.
 *
 * @param source index of the source
 * @param claim the claim
 * @param actors who did it
 * @param targets to whom
 * @param places where, the narrowest first
 * @param headline whether the words stand in a headline or subhead
 * @param published when the source was published, where that is known
 * @param content the lemmas of the words of content in the claim's evidence
 * @param hazard the kind of a disaster, such as {@code QUAKE}; empty for all else
 */
record Telling(
    int source,
    EventClaim claim,
    List<Named> actors,
    List<Named> targets,
    List<Named> places,
    boolean headline,
    @Nullable LocalDate published,
    Set<String> content,
    String hazard) {
  /** The ids of the persons among actors and targets. */
  Set<String> persons() {
    Set<String> persons = new LinkedHashSet<>();
    for (List<Named> side : List.of(actors, targets)) {
      for (Named named : side) {
        if (named.entity().kind() == Entity.Kind.PERSON) {
          persons.add(named.id().value());
        }
      }
    }
    return persons;
  }

  Optional<DateRange> days() {
    return claim.time().flatMap(time -> time.days());
  }

  /** The country of the narrowest place that has one. */
  @Nullable String country() {
    return places.stream()
        .map(place -> place.entity().country())
        .filter(code -> code != null)
        .findFirst()
        .orElse(null);
  }

  Set<String> actorKeys() {
    return keys(actors);
  }

  Set<String> targetKeys() {
    return keys(targets);
  }

  /** Countries for those who have one, ids for the others. */
  private static Set<String> keys(List<Named> entities) {
    Set<String> keys = new LinkedHashSet<>();
    for (Named named : entities) {
      Entity entity = named.entity();
      boolean party = entity.kind() != Entity.Kind.PLACE && entity.kind() != Entity.Kind.GROUP;
      keys.add(party && entity.country() != null ? entity.country() : entity.id().value());
    }
    return keys;
  }

  /** The countries of actors and targets. */
  Set<String> parties() {
    Set<String> parties = new LinkedHashSet<>();
    for (List<Named> side : List.of(actors, targets)) {
      for (Named named : side) {
        if (named.entity().country() != null && named.entity().kind() != Entity.Kind.PLACE) {
          parties.add(named.entity().country());
        }
      }
    }
    return parties;
  }
}
