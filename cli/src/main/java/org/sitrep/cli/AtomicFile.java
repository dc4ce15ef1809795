package org.sitrep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.sitrep.cli.source.IoReason;

/**
 * Writes a file so that others see the old one or the new one, never half of either: into a file
 * beside it, which then takes its name.
 */
final class AtomicFile {
  private AtomicFile() {}

  static void write(Path file, byte[] content) throws CommandFailure {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        writeThrough(file, content);
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
      }
    } catch (IOException e) {
      throw CommandFailure.unwritable("cannot write " + file + ": " + IoReason.of(e), e);
    }
  }

  static void createFolder(Path folder) throws CommandFailure {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw CommandFailure.unwritable(
          "cannot make the folder " + folder + ": " + IoReason.of(e), e);
    }
  }

  /** For a device or a pipe, which is written where it stands. */
  private static void writeThrough(Path file, byte[] content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(content);
    }
  }

  private static void replace(Path file, byte[] content) throws IOException {
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path part = file.resolveSibling(name);
    try {
      Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
