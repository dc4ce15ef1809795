package org.sitrep.model.check;

import org.sitrep.model.fact.Code;

/** How much a finding weighs, the least first. */
public enum Severity implements Code {
  /** Worth knowing. */
  NOTE,
  /** An editor should look at it. */
  WARNING,
  /** The report must not go out like this. */
  ERROR;

  @Override
  public String code() {
    return Code.of(this);
  }
}
