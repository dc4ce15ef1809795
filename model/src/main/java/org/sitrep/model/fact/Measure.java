package org.sitrep.model.fact;

/** What happened to the people that a casualty figure counts. */
public enum Measure implements Code {
  KILLED,
  INJURED,
  MISSING,
  DISPLACED,
  DETAINED,
  EVACUATED,
  ABDUCTED,
  AFFECTED;

  @Override
  public String code() {
    return Code.of(this);
  }
}
