package org.sitrep.model.json;

import java.io.IOException;

/**
 * A file that is not a report as the contract has it. The message names the place as a JSON path
 * and says what is wrong there, such as {@code events[3].date.best: '2024-13-01' is no day}.
 */
public final class ReportFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String path;

  ReportFormatException(String path, String fault) {
    super(path.isEmpty() ? fault : path + ": " + fault);
    this.path = path;
  }

  /** The place of the fault, such as {@code events[3].date.best}; empty for the file as a whole. */
  public String path() {
    return path;
  }
}
