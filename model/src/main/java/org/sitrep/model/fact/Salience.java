package org.sitrep.model.fact;

/**
 * What a record is to the crisis. Background (earlier incidents, other theatres, history) never
 * enters a key figure.
 */
public enum Salience implements Code {
  CORE,
  DETAIL,
  BACKGROUND;

  @Override
  public String code() {
    return Code.of(this);
  }
}
