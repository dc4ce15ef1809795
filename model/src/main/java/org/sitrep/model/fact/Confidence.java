package org.sitrep.model.fact;

/**
 * Confidence in a record's sourcing, in the three words of ICD 203 (Analytic Standards, 2015,
 * section D.6.e.2). It says how good the basis is, never how likely something is.
 */
public enum Confidence implements Code {
  HIGH,
  MODERATE,
  LOW;

  @Override
  public String code() {
    return Code.of(this);
  }
}
