package org.sitrep.model.theme;

/** A colour by meaning: the theme says which. */
public enum Tone {
  /** The first party or incident. */
  FIRST,
  /** The second. */
  SECOND,
  /** The third. */
  THIRD,
  /** Steps of several parties together, and all others. */
  NEUTRAL
}
