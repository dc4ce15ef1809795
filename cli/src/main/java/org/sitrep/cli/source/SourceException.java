package org.sitrep.cli.source;

import java.io.IOException;

/** A path named on the command line that cannot be read. The message says which and why. */
public final class SourceException extends IOException {
  private static final long serialVersionUID = 1L;

  SourceException(String message) {
    super(message);
  }

  SourceException(String message, IOException cause) {
    super(message, cause);
  }
}
