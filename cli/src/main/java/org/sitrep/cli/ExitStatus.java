package org.sitrep.cli;

/** The exit statuses, as the manual lists them. */
final class ExitStatus {
  /** All done; what could not be read of a folder stands in the report's diagnostics. */
  static final int DONE = 0;

  /** A fault of ours. */
  static final int FAULT = 1;

  /** Wrong usage: the arguments or the configuration. */
  static final int USAGE = 2;

  /** A check found something that stops the gate. */
  static final int CHECK_FAILED = 3;

  /** A path named on the command line, or every article, could not be read. */
  static final int UNREADABLE = 4;

  /** Output could not be written. */
  static final int UNWRITABLE = 5;

  private ExitStatus() {}
}
