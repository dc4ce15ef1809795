package org.sitrep.model.diff;

import org.sitrep.model.fact.Code;

/** What of a fact can be revised. */
public enum Aspect implements Code {
  /** The kind of an event. */
  TYPE,
  /** The adopted day; {@code YYYY-MM-DD}, or {@code YYYY-MM-DD..YYYY-MM-DD} for an interval. */
  DAY,
  /** The narrowest place, by name. */
  PLACE,
  /** Who acts, by name, separated by {@code "; "}. */
  ACTOR,
  /** How far an event has come. */
  STATUS,
  /** What the fact is to the crisis. */
  SALIENCE,
  /** The number adopted; digits, {@code 9+} where every source that gives it says "at least". */
  FIGURE,
  /** The range over all reports; {@code 9-11}, {@code 9+}. Told where the figure stands. */
  RANGE,
  /** Whether sources contradict each other; {@code disputed}, {@code undisputed}. */
  DISPUTE,
  /** How many sources with a text of their own tell it; digits. */
  SOURCES;

  @Override
  public String code() {
    return Code.of(this);
  }
}
