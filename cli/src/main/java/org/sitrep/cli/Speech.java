package org.sitrep.cli;

import picocli.CommandLine.Option;

/** How much a command says to people. Data on standard output is not touched by it. */
final class Speech {
  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but why a run failed.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more: every file that was passed over.")
  boolean verbose;

  /** Says a line, unless quiet. */
  void say(Console console, String message) {
    if (!quiet) {
      console.say(message);
    }
  }
}
