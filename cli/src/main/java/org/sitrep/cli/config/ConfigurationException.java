package org.sitrep.cli.config;

import java.util.List;

/**
 * A configuration that cannot be used. Its message has one line a fault, {@code file:line: fault}.
 */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  ConfigurationException(List<String> faults) {
    super(String.join("\n", faults));
  }
}
