package org.sitrep.model.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided against or beyond the rules, and what came of it.
 *
 * @param action the kind of decision
 * @param about what it is about, as the person named it: an id or a description
 * @param value what was decided: a day, a number, a title, a salience; {@code null} where the
 *     action says it all
 * @param who who decided
 * @param when the day of the decision
 * @param why the reason, in the person's words
 * @param origin where it stands, {@code file:line}
 * @param outcome what came of it
 * @param remark why it could not be applied; empty where it was
 * @param facts the events and figures that it changed, as far as they stand in the report
 */
public record Decision(
    Action action,
    String about,
    @Nullable String value,
    String who,
    LocalDate when,
    String why,
    String origin,
    Outcome outcome,
    String remark,
    List<FactId> facts) {
  /** Copies the list. */
  public Decision {
    facts = List.copyOf(facts);
  }

  /** What a person can decide. */
  public enum Action implements Code {
    /** An event's day. */
    PIN_DAY,
    /** A figure's number. */
    PIN_FIGURE,
    /** Two events are one. */
    MERGE,
    /** What some articles tell is another event. */
    SPLIT,
    /** An event's title. */
    RENAME,
    /** What an event or a figure is to the crisis. */
    SET_SALIENCE,
    /** An event or a figure does not stand. */
    DROP,
    /** An event or a figure that the reader did not find. */
    ADD;

    @Override
    public String code() {
      return Code.of(this);
    }
  }

  /** What came of a decision. */
  public enum Outcome implements Code {
    APPLIED,
    /** Nothing in the report is what the decision is about. */
    UNMATCHED,
    /** Several facts are; none was changed. */
    AMBIGUOUS,
    /** It matches, and cannot be done; the remark says why. */
    REFUSED;

    @Override
    public String code() {
      return Code.of(this);
    }
  }
}
