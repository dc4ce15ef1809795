package org.sitrep.extract.claim;

import java.util.List;
import java.util.Optional;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Span;

/**
 * A number of people harmed or moved, as one sentence states it.
 *
 * @param sentence index of the sentence in its reading
 * @param trigger index of the token that tells the harm: "killed", "toll", "dead"
 * @param measure what happened to them
 * @param count the number
 * @param best the number to print: the stated one; for a range its lower end
 * @param vague whether a word gives the number without telling it: "dozens"
 * @param evidence the words that state number, victims and harm, as narrow as they stand together
 * @param victims who they were
 * @param scope what the number covers
 * @param reference how the words bring the victims in
 * @param open whether the words leave open that the victims died of it: "shot", "taken to hospital"
 * @param certainty how surely it is stated
 * @param places where, from the same clause
 * @param time when, from the same clause
 * @param attributedTo who says so
 */
public record CasualtyClaim(
    int sentence,
    int trigger,
    Measure measure,
    Count count,
    int best,
    boolean vague,
    Span evidence,
    Casualty.Victims victims,
    Scope scope,
    Reference reference,
    boolean open,
    Certainty certainty,
    List<Mention> places,
    Optional<TimeExpression> time,
    List<Mention> attributedTo) {
  /** Copies the lists. */
  public CasualtyClaim {
    places = List.copyOf(places);
    attributedTo = List.copyOf(attributedTo);
  }

  /** Tells whether another claim stands at the same word. */
  public boolean isAt(CasualtyClaim other) {
    return sentence == other.sentence && trigger == other.trigger;
  }

  /** The same number, of a time that another sentence gives. */
  public CasualtyClaim on(TimeExpression day) {
    return new CasualtyClaim(
        sentence,
        trigger,
        measure,
        count,
        best,
        vague,
        evidence,
        victims,
        scope,
        reference,
        open,
        certainty,
        places,
        Optional.of(day),
        attributedTo);
  }

  /** What a number covers. */
  public enum Scope {
    /** One incident, or part of it. */
    PLAIN,
    /** A running or final total: "death toll", "in all", "bringing to". */
    TOTAL,
    /** Added up over half a year or more: "since the war began in 2011", "in five years". */
    LONG_TERM,
    /** Part of a number in the same sentence: "eleven, among them two children". */
    PART
  }

  /** How words bring people in. */
  public enum Reference {
    /** By a number: "nine workers", "no one". */
    COUNTED,
    /** By a number beside those told of before: "two others", "another man". */
    FURTHER,
    /** One, by a description: "a man". */
    SINGLE,
    /** By name. */
    NAMED,
    /** As known from before: "the victim", "he". */
    BACKWARD,
    /** As the one who acts: "himself". */
    SELF
  }
}
