package org.sitrep.model.fact;

/** How far an event has come, as the sources put it. */
public enum Status implements Code {
  OCCURRED,
  PLANNED,
  ALLEGED,
  DENIED,
  AGREED,
  ANNOUNCED,
  OFFERED,
  ACCEPTED,
  DECLINED,
  DEMANDED,
  PLEDGED,
  DONE;

  @Override
  public String code() {
    return Code.of(this);
  }
}
