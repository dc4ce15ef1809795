package org.sitrep.cli.gate;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a review in one form; the same review gives the same bytes. Does not close the stream. */
public interface FindingsWriter {
  /** Writes all of it. */
  void write(Review review, OutputStream out) throws IOException;
}
