package org.sitrep.model.fact;

import java.util.Locale;

/**
 * Marks of the Traffic Light Protocol, version 2.0 (FIRST, August 2022). The label is printed in
 * this spelling in every language.
 */
public enum Handling {
  CLEAR,
  GREEN,
  AMBER,
  AMBER_STRICT,
  RED;

  /** The mark as the standard spells it, such as {@code TLP:AMBER+STRICT}. */
  public String label() {
    return "TLP:" + name().replace('_', '+');
  }

  /**
   * The mark that a label names, in any case.
   *
   * @throws IllegalArgumentException naming the label where the standard has no such mark
   */
  public static Handling parse(String label) {
    String wanted = label.strip().toUpperCase(Locale.ROOT);
    for (Handling mark : values()) {
      if (mark.label().equals(wanted)) {
        return mark;
      }
    }
    throw new IllegalArgumentException(
        "'"
            + label
            + "' is no mark of TLP 2.0 (TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT,"
            + " TLP:RED)");
  }
}
