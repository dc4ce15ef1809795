package org.sitrep.extract.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Span;
import org.sitrep.model.fact.Status;

/**
 * Something that happened, is planned or was agreed, as one clause states it.
 *
 * @param sentence index of the sentence in its reading
 * @param trigger index of the token that tells it: the verb or the noun
 * @param type what kind
 * @param plover PLOVER code: the rule's own, else the type's; as the certainty of the clause has it
 * @param cameo CAMEO code, likewise
 * @param rank how far the clause lies below the main clause of its sentence; 0 for the main clause
 * @param status how far it has come, by the rule and the certainty of the clause
 * @param certainty how surely the clause asserts it
 * @param reference whether the words bring the event in or refer back to it
 * @param actors who did it
 * @param targets to whom it was done
 * @param places where, from the same clause, the narrowest first
 * @param instrument the means, in the words of the clause
 * @param topic what is agreed, asked for, said or condemned, in the words of the clause: a noun,
 *     "to …" or "that …"; of a kind {@code other} what was done, from the verb on
 * @param time when, from the same clause
 * @param attributedTo who says so
 * @param evidence the words of the clause
 * @param rule name of the rule that found it
 */
public record EventClaim(
    int sentence,
    int trigger,
    EventType type,
    String plover,
    String cameo,
    int rank,
    Status status,
    Certainty certainty,
    Reference reference,
    List<Mention> actors,
    List<Mention> targets,
    List<Mention> places,
    @Nullable String instrument,
    @Nullable String topic,
    Optional<TimeExpression> time,
    List<Mention> attributedTo,
    Span evidence,
    String rule) {
  /** Copies the lists. */
  public EventClaim {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
    attributedTo = List.copyOf(attributedTo);
  }

  /** Tells whether this is the claim that the token of the sentence tells; a token tells one. */
  public boolean isAt(int otherSentence, int token) {
    return sentence == otherSentence && trigger == token;
  }

  /** How the words bring an event in. */
  public enum Reference {
    /** A finite clause or an indefinite noun: a new telling. */
    TELLING,
    /** A definite noun: "the attack", "the visit". */
    BACKWARD,
    /** Several events at once: "the strikes", "tit-for-tat attacks". */
    SEVERAL
  }

  /** The same claim, without the time that its clause gives. */
  public EventClaim undated() {
    return with(reference, targets, places, Optional.empty());
  }

  /** The same claim, without the time and the places of its clause. */
  public EventClaim withoutSetting() {
    List<Mention> others = targets.stream().filter(target -> !target.isPlace()).toList();
    return with(reference, others, List.of(), Optional.empty());
  }

  /** The same, told as something that is known or as a part of it. */
  public EventClaim backward() {
    return with(Reference.BACKWARD, targets, places, time);
  }

  private EventClaim with(
      Reference other, List<Mention> whom, List<Mention> where, Optional<TimeExpression> when) {
    return new EventClaim(
        sentence,
        trigger,
        type,
        plover,
        cameo,
        rank,
        status,
        certainty,
        other,
        actors,
        whom,
        where,
        instrument,
        topic,
        when,
        attributedTo,
        evidence,
        rule);
  }
}
