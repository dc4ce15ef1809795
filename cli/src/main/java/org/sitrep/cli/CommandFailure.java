package org.sitrep.cli;

import org.jspecify.annotations.Nullable;

/** Ends a command with a status and a message for people. */
final class CommandFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  private CommandFailure(int status, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  static CommandFailure usage(String message, @Nullable Throwable cause) {
    return new CommandFailure(ExitStatus.USAGE, message, cause);
  }

  static CommandFailure unreadable(String message, @Nullable Throwable cause) {
    return new CommandFailure(ExitStatus.UNREADABLE, message, cause);
  }

  static CommandFailure unwritable(String message, @Nullable Throwable cause) {
    return new CommandFailure(ExitStatus.UNWRITABLE, message, cause);
  }

  int status() {
    return status;
  }
}
