package org.sitrep.model.fact;

/** The named rules that choose among positions of disagreeing sources. */
public enum Rule implements Code {
  /** The value that most independent sources give. */
  MOST_INDEPENDENT_SOURCES,
  /** Among equals, the value of the source published nearest to the event. */
  NEAREST_PUBLICATION,
  /** A day named outright goes before a day counted from another event. */
  EXPLICIT_OVER_RELATIVE,
  /** The toll published last replaces earlier ones. */
  LATEST_TOLL,
  /** The claim of the authority that keeps the count. */
  OFFICIAL_CLAIMANT,
  /** A person decided. */
  DECIDED,
  /** No rule applies; every position stands. */
  UNRESOLVED;

  @Override
  public String code() {
    return Code.of(this);
  }
}
