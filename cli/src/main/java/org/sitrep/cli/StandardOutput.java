package org.sitrep.cli;

import java.io.IOException;

/** Writes data to standard output. */
final class StandardOutput {
  private StandardOutput() {}

  /** Writes all of it, or fails where the reader of the pipe is gone or the disk is full. */
  static void write(Console console, byte[] content) throws CommandFailure {
    try {
      console.data().write(content);
      console.data().flush();
    } catch (IOException e) {
      throw CommandFailure.unwritable("cannot write to standard output: " + e.getMessage(), e);
    }
  }
}
