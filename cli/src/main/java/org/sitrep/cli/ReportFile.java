package org.sitrep.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.cli.gate.ReportSchema;
import org.sitrep.cli.source.IoReason;
import org.sitrep.model.fact.Report;
import org.sitrep.model.json.ReportFormatException;
import org.sitrep.model.json.ReportJson;

/** Reads a report.json that the command line names. */
final class ReportFile {
  private ReportFile() {}

  /** How many faults against the schema are told. */
  private static final int MOST_FAULTS = 10;

  /** Reads a file, or standard input where the name is {@code -}. */
  static Report read(String name, Console console) throws CommandFailure {
    return parse(name, bytes(name, console));
  }

  /** The same, compared with the published schema by a library of others. */
  static Report validated(String name, Console console) throws CommandFailure {
    byte[] json = bytes(name, console);
    Report report = parse(name, json);
    List<String> faults = ReportSchema.faults(new String(json, StandardCharsets.UTF_8));
    if (!faults.isEmpty()) {
      String told = faults.stream().limit(MOST_FAULTS).collect(Collectors.joining("\n  "));
      throw CommandFailure.unreadable(name + " is against the schema:\n  " + told, null);
    }
    return report;
  }

  private static Report parse(String name, byte[] json) throws CommandFailure {
    try {
      return ReportJson.read(new ByteArrayInputStream(json));
    } catch (ReportFormatException e) {
      throw CommandFailure.unreadable(name + " is no report: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String name, Console console) throws CommandFailure {
    try (InputStream in = name.equals("-") ? console.in() : Files.newInputStream(Path.of(name))) {
      return in.readAllBytes();
    } catch (IOException | InvalidPathException e) {
      throw CommandFailure.unreadable("cannot read " + name + ": " + IoReason.of(e), e);
    }
  }
}
