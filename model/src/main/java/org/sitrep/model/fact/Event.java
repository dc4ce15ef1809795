package org.sitrep.model.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, is planned, or was agreed, as all sources together tell it. A diplomatic
 * outcome is an event of a diplomatic type with a status and, where stated, terms.
 *
 * @param id derived from the type, the earliest-published source and the first span
 * @param formerIds ids that the same event had in reports from fewer sources
 * @param type one row of the table of event types
 * @param plover event code of PLOVER (Open Event Data Alliance)
 * @param cameo event code of CAMEO (Schrodt 2012), two to four digits
 * @param title what happened, in a few neutral words
 * @param status how far it has come
 * @param salience what it is to the crisis
 * @param instrument the means, such as "missiles and drones"
 * @param date when; {@code null} where no source tells
 * @param places where, the narrowest first
 * @param country ISO 3166-1 alpha-2 code of the country where it happened
 * @param actors who did it
 * @param targets to whom it was done
 * @param attributedTo who reports it, where the sources attribute it
 * @param claimedBy who claims responsibility
 * @param deniedBy who denies it
 * @param causes events that the sources name as its cause
 * @param terms what was agreed, offered or demanded
 * @param corroboration second axis of the Admiralty code, 1 (confirmed) to 6 (cannot be judged)
 * @param confidence confidence in the sourcing
 * @param evidence the words it rests on, at least one
 */
public record Event(
    Id id,
    List<Id> formerIds,
    EventType type,
    String plover,
    String cameo,
    String title,
    Status status,
    Salience salience,
    @Nullable String instrument,
    @Nullable EventDate date,
    List<Entity.Id> places,
    @Nullable String country,
    List<Entity.Id> actors,
    List<Entity.Id> targets,
    List<Entity.Id> attributedTo,
    List<Entity.Id> claimedBy,
    List<Entity.Id> deniedBy,
    List<Id> causes,
    @Nullable Terms terms,
    int corroboration,
    Confidence confidence,
    List<Evidence.Id> evidence) {
  /** Copies the lists; checks the corroboration and that the event rests on evidence. */
  public Event {
    formerIds = List.copyOf(formerIds);
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    attributedTo = List.copyOf(attributedTo);
    claimedBy = List.copyOf(claimedBy);
    deniedBy = List.copyOf(deniedBy);
    causes = List.copyOf(causes);
    evidence = List.copyOf(evidence);
    if (corroboration < 1 || corroboration > 6) {
      throw new IllegalArgumentException("corroboration " + corroboration + " is not 1 to 6");
    }
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("event " + id.value() + " has no evidence");
    }
  }

  /** The id of an event. */
  public record Id(String value) implements FactId {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Id id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }
}
