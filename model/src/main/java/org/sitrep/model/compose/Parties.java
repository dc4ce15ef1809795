package org.sitrep.model.compose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.theme.Tone;

/**
 * Who acts, and in which colour. A minister or an army counts as its country; a group without a
 * country stands for itself. The two parties with the most core events have a colour each, and a
 * third that acts more than once.
 */
final class Parties {
  private static final List<Tone> TONES = List.of(Tone.FIRST, Tone.SECOND, Tone.THIRD);

  private final Dossier dossier;
  private final List<Entity.Id> main;

  Parties(Dossier dossier) {
    this.dossier = dossier;
    Map<Entity.Id, Integer> acts = new LinkedHashMap<>();
    for (Event event : dossier.core()) {
      of(event).forEach(party -> acts.merge(party, 1, Integer::sum));
    }
    List<Map.Entry<Entity.Id, Integer>> ranked =
        acts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(TONES.size())
            .toList();
    boolean leads = ranked.size() == TONES.size() && ranked.get(TONES.size() - 1).getValue() > 1;
    main =
        ranked.stream()
            .limit(leads ? TONES.size() : TONES.size() - 1)
            .map(Map.Entry::getKey)
            .toList();
  }

  /** The main parties, the most active first, at most three. */
  List<Entity.Id> main() {
    return main;
  }

  /** The parties that act in an event. */
  List<Entity.Id> of(Event event) {
    return event.actors().stream().map(this::party).distinct().toList();
  }

  /** The party that somebody belongs to: a country where one is known. */
  Entity.Id party(Entity.Id id) {
    return dossier.entity(id).flatMap(this::country).map(Entity::id).orElse(id);
  }

  /** The colour of a main party. */
  Tone tone(Entity.Id party) {
    int rank = main.indexOf(party);
    return rank < 0 ? Tone.NEUTRAL : TONES.get(rank);
  }

  /**
   * The colour of an event: that of the one party that acts; an incident that no main party owns
   * has the third colour where it is free.
   */
  Tone tone(Event event) {
    List<Entity.Id> parties = of(event);
    if (parties.size() == 1 && main.contains(parties.get(0))) {
      return tone(parties.get(0));
    }
    boolean incident = event.type().group() == EventType.Group.INCIDENT;
    return incident && main.size() < TONES.size() ? Tone.THIRD : Tone.NEUTRAL;
  }

  private Optional<Entity> country(Entity entity) {
    String code = entity.country();
    if (code == null || entity.kind() == Entity.Kind.COUNTRY) {
      return Optional.empty();
    }
    return dossier.report().entities().stream()
        .filter(each -> each.kind() == Entity.Kind.COUNTRY && code.equals(each.country()))
        .findFirst();
  }
}
