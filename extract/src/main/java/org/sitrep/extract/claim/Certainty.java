package org.sitrep.extract.claim;

/** How surely a clause asserts what it says. */
public enum Certainty {
  /** Said as a fact, by the author or by somebody named. */
  ASSERTED,
  /** "Reportedly", "allegedly", "it is believed". */
  ALLEGED,
  /** Announced or expected: "will", "set to", "expected to". */
  PLANNED,
  /** Denied or negated. */
  DENIED,
  /** Conditional, feared, threatened, asked for: no claim that it is so. */
  HYPOTHETICAL
}
