package org.sitrep.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The streams of a run.
 *
 * @param in standard input
 * @param data standard output, which carries data alone
 * @param words standard error, which carries words for people
 * @param terminal whether people see {@code words} as they are written, so that progress is of use
 */
record Console(InputStream in, OutputStream data, PrintStream words, boolean terminal) {
  /** Says a line to people. */
  void say(String message) {
    words.println("sitrep: " + message);
  }
}
