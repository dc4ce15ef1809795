package org.sitrep.extract.claim;

import java.util.List;
import java.util.Set;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Status;

/**
 * What tells an event: a verb or noun whose slots are filled in a certain way. One entry of {@code
 * events.rules}, whose head explains the form.
 *
 * @param name the rule's name
 * @param type what it tells
 * @param code the event's code, where it is done and not only planned
 * @param status how far the event has come, where the clause does not say
 * @param weak whether its events only join others
 * @param verbs lemmas of the verb, with a particle where one is needed
 * @param nouns lemmas of the noun, with its modifiers where they are needed
 * @param conditions what the slots must or must not hold
 * @param actors the slots of who did it
 * @param targets the slots of to whom
 * @param matching examples that it must name
 * @param failing examples that it must not
 */
record EventRule(
    String name,
    EventType type,
    EventCodes.Code code,
    Status status,
    boolean weak,
    Set<String> verbs,
    Set<String> nouns,
    List<Condition> conditions,
    List<String> actors,
    List<String> targets,
    List<String> matching,
    List<String> failing) {

  /**
   * What slots must or must not hold.
   *
   * @param slots the slots; one of them is enough
   * @param required whether one must hold it; else none may
   * @param words the lemmas and classes; {@code *} stands for any
   */
  record Condition(List<String> slots, boolean required, List<String> words) {}
}
