package org.sitrep.cli;

/** The examples at the end of each command's help. A test runs every line of them. */
final class Examples {
  static final String HEADING = "%nExamples:%n";

  private Examples() {}
}
