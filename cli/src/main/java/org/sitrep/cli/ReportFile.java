package org.sitrep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.sitrep.cli.source.IoReason;
import org.sitrep.model.fact.Report;
import org.sitrep.model.json.ReportFormatException;
import org.sitrep.model.json.ReportJson;

/** Reads a report.json that the command line names. */
final class ReportFile {
  private ReportFile() {}

  /** Reads a file, or standard input where the name is {@code -}. */
  static Report read(String name, Console console) throws CommandFailure {
    try (InputStream in = name.equals("-") ? console.in() : Files.newInputStream(Path.of(name))) {
      return ReportJson.read(in);
    } catch (ReportFormatException e) {
      throw CommandFailure.unreadable(name + " is no report: " + e.getMessage(), e);
    } catch (IOException | InvalidPathException e) {
      throw CommandFailure.unreadable("cannot read " + name + ": " + IoReason.of(e), e);
    }
  }
}
