package org.sitrep.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.sitrep.cli.gate.Ink;

/**
 * The streams of a run.
 *
 * @param in standard input
 * @param data standard output, which carries data alone
 * @param words standard error, which carries words for people
 * @param terminal whether people see {@code words} as they are written, so that progress is of use
 * @param screen whether people see {@code data} as it is written
 * @param ink what colours {@code data}
 */
record Console(
    InputStream in,
    OutputStream data,
    PrintStream words,
    boolean terminal,
    boolean screen,
    Ink ink) {
  /** Says a line to people. */
  void say(String message) {
    words.println("sitrep: " + message);
  }
}
