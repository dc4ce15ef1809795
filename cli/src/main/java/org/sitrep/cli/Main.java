package org.sitrep.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.sitrep.cli.gate.Ink;

/** The program: runs one command and exits with its status. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] args) {
    quietLibraries();
    boolean screen = Boolean.getBoolean("sitrep.screen");
    Console console =
        new Console(
            System.in,
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Boolean.getBoolean("sitrep.terminal"),
            screen,
            screen && coloured() ? Ink.COLOURED : Ink.PLAIN);
    System.exit(Commands.run(args, console));
  }

  /** The custom of https://no-color.org: set to anything, the variable forbids colour. */
  private static boolean coloured() {
    String refused = System.getenv("NO_COLOR");
    return (refused == null || refused.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }

  /**
   * PDFBox logs through Commons Logging, the validator of schemas through SLF4J; neither has words
   * for users.
   */
  static void quietLibraries() {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
  }
}
