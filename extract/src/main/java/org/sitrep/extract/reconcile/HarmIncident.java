package org.sitrep.extract.reconcile;

import java.util.List;
import java.util.Optional;
import org.sitrep.extract.claim.CasualtyClaim;
import org.sitrep.extract.claim.CasualtyClaim.Scope;
import org.sitrep.extract.claim.EventClaim;
import org.sitrep.extract.claim.EventClaim.Reference;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.Status;

/** Makes an event of a figure whose event no other words tell. */
final class HarmIncident {
  /** What is known by its harm alone is nowhere the news of a sentence. */
  private static final int BESIDE = 99;

  private HarmIncident() {}

  /** An article that tells of harm and names no incident: the harm itself is the incident. */
  static Cluster found(
      int source, CasualtyClaim claim, Tellings tellings, EventGrouper.Grouping grouping) {
    EventType type = type(tellings.events(source), claim);
    // "The toll stood at nine on Monday": that is the day of the count.
    boolean counted = claim.scope() == Scope.TOTAL;
    EventClaim event =
        new EventClaim(
            claim.sentence(),
            claim.trigger(),
            type,
            type.plover(),
            type.cameo(),
            BESIDE,
            Status.OCCURRED,
            claim.certainty(),
            Reference.TELLING,
            List.of(),
            List.of(),
            claim.places(),
            null,
            null,
            counted ? Optional.empty() : claim.time(),
            claim.attributedTo(),
            claim.evidence(),
            "harm");
    Telling telling = tellings.telling(source, event);
    Cluster cluster = new Cluster(telling);
    grouping.clusters().add(cluster);
    grouping.placed().put(telling, cluster);
    return cluster;
  }

  /**
   * That of an incident that its sentence speaks of, such as "the crash"; else that of the harm.
   */
  private static EventType type(List<EventClaim> events, CasualtyClaim claim) {
    return events.stream()
        .filter(event -> event.sentence() == claim.sentence())
        .map(EventClaim::type)
        .filter(type -> type.group() == Group.INCIDENT)
        .findFirst()
        .orElseGet(
            () ->
                switch (claim.measure()) {
                  case KILLED -> EventType.of("killing");
                  case INJURED -> EventType.of("attack");
                  default -> EventType.of("other");
                });
  }
}
