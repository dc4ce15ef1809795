package org.sitrep.model.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point on which the sources disagree: every position, the one adopted, and the rule that chose.
 *
 * @param id derived from the record and the field
 * @param about the event or figure in question
 * @param field what about it
 * @param positions the values, in the order of the field (days, numbers) or of first publication
 * @param chosen the value adopted; {@code null} where the rule is {@code unresolved}
 * @param rule why that one
 */
public record Discrepancy(
    Id id,
    FactId about,
    Field field,
    List<Position> positions,
    @Nullable String chosen,
    Rule rule) {
  /** Copies the list; a disagreement has two positions or more. */
  public Discrepancy {
    positions = List.copyOf(positions);
    if (positions.size() < 2) {
      throw new IllegalArgumentException(
          "discrepancy " + id.value() + " has fewer than two positions");
    }
  }

  /** The id of a discrepancy. */
  public record Id(String value) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Id id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /** What sources can disagree on. */
  public enum Field implements Code {
    /** The day of an event; values are {@code YYYY-MM-DD}. */
    DATE,
    /** The number of a casualty figure; values are digits, {@code 9+} for "at least". */
    COUNT,
    /** Who the victims were. */
    VICTIMS,
    /** Parts that do not add up to the stated total. */
    TOTAL,
    /** How far an event has come. */
    STATUS,
    /** Who did it. */
    ACTOR,
    /** Where it was. */
    PLACE;

    @Override
    public String code() {
      return Code.of(this);
    }
  }

  /**
   * One value and who gives it.
   *
   * @param value the value, in the form that {@link Field} tells
   * @param sources who gives it, duplicates of one text left out
   * @param evidence the words
   */
  public record Position(String value, List<Source.Id> sources, List<Evidence.Id> evidence) {
    /** Copies the lists. */
    public Position {
      sources = List.copyOf(sources);
      evidence = List.copyOf(evidence);
    }
  }
}
