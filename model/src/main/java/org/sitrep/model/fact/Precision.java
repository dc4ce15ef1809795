package org.sitrep.model.fact;

/** How narrowly the sources fix an event in time. */
public enum Precision implements Code {
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR;

  @Override
  public String code() {
    return Code.of(this);
  }
}
