package org.sitrep.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.sitrep.cli.gate.Ink;

/**
 * One run of the program inside the test's own process.
 *
 * @param status the exit status
 * @param data what went to standard output
 * @param words what went to standard error
 */
record Run(int status, String data, String words) {
  static Run of(Object... args) {
    return withInput("", args);
  }

  static Run withInput(String input, Object... args) {
    return run(input, false, Ink.PLAIN, args);
  }

  /** Where people see standard output as it is written. */
  static Run onScreen(Ink ink, Object... args) {
    return run("", true, ink, args);
  }

  private static Run run(String input, boolean screen, Ink ink, Object... args) {
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            data,
            new PrintStream(words, true, StandardCharsets.UTF_8),
            false,
            screen,
            ink);
    int status = Commands.run(texts, console);
    return new Run(
        status, data.toString(StandardCharsets.UTF_8), words.toString(StandardCharsets.UTF_8));
  }
}
