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
    Optional<EventClaim> spoken = spoken(tellings.events(source), claim);
    EventType type = spoken.map(EventClaim::type).orElseGet(() -> type(claim));
    // "The toll stood at nine on Monday": that is the day of the count.
    boolean counted = claim.scope() == Scope.TOTAL;
    EventClaim event =
        new EventClaim(
            claim.sentence(),
            spoken.map(EventClaim::trigger).orElse(claim.trigger()),
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

  /** An incident that its sentence speaks of, such as "the crash". */
  private static Optional<EventClaim> spoken(List<EventClaim> events, CasualtyClaim claim) {
    return events.stream()
        .filter(event -> event.sentence() == claim.sentence())
        .filter(event -> event.type().group() == Group.INCIDENT)
        .findFirst();
  }

  private static EventType type(CasualtyClaim claim) {
    return switch (claim.measure()) {
      case KILLED -> EventType.of("killing");
      case INJURED -> EventType.of("attack");
      default -> EventType.of("other");
    };
  }
}
