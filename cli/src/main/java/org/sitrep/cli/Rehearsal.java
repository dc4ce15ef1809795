package org.sitrep.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.sitrep.cli.gate.Ink;

/**
 * Runs what people run most, in one process and without a word: what the launcher archives the
 * loaded classes of, so that every command starts fast and not {@code report} alone.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /**
   * Rehearses on the articles that the first argument names and leaves what is written in the
   * folder that the second does.
   */
  public static void main(String[] args) {
    Main.quietLibraries();
    String articles = args[0];
    String folder = args[1];
    String report = folder + "/report.json";
    run("--help");
    run("report", articles, "-o", folder);
    run("render", report, "-o", folder);
    run("check", report, articles);
    run("diff", report, report);
    run("explain", report, "killed");
  }

  private static void run(String... args) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Commands.run(
        args,
        new Console(
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            new PrintStream(nowhere, false, StandardCharsets.UTF_8),
            false,
            false,
            Ink.PLAIN));
  }
}
