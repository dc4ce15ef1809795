package org.sitrep.model.theme;

import java.util.List;

/** A theme that cannot be used. Its message has one line a fault, {@code file:line: fault}. */
public final class ThemeException extends Exception {
  private static final long serialVersionUID = 1L;

  ThemeException(List<String> faults) {
    super(String.join("\n", faults));
  }
}
