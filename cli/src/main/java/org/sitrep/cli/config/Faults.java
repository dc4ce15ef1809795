package org.sitrep.cli.config;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** The faults found in one file. */
final class Faults {
  private final String file;
  private final List<String> lines = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(Node where, String message) {
    add(where.getStartMark(), message);
  }

  void add(Mark where, String message) {
    add(where.getLine() + 1, message);
  }

  /** A fault on a line, counted from 1. */
  void add(int line, String message) {
    lines.add(file + ":" + line + ": " + message);
  }

  void throwIfAny() throws ConfigurationException {
    if (!lines.isEmpty()) {
      throw new ConfigurationException(lines);
    }
  }
}
