package org.sitrep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, which the build writes into {@code version.txt}. */
final class Version implements IVersionProvider {
  static String text() {
    return resource("version.txt").strip();
  }

  /** The Java that runs, and each shipped part with its version and licence, a line each. */
  static String parts() {
    StringBuilder parts = new StringBuilder("Apache-2.0\n\nJava ");
    parts.append(Runtime.version()).append(", ").append(System.getProperty("java.vendor", ""));
    parts.append("\n\n");
    resource("parts.tsv")
        .lines()
        .map(line -> line.split("\t", -1))
        .forEach(
            part -> parts.append(String.format(Locale.ROOT, "%-50s %-8s %s\n", (Object[]) part)));
    return parts.toString();
  }

  private static String resource(String name) {
    try (InputStream in = Version.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"sitrep " + text()};
  }
}
