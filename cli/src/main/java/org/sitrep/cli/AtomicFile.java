package org.sitrep.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.sitrep.cli.source.IoReason;

/**
 * Writes a file so that others see the old one or the new one, never half of either: into a file
 * beside it, which then takes its name.
 */
final class AtomicFile {
  private static final String TAIL = ".part";

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
    String head = "." + file.getFileName() + ".";
    // A process id alone comes again: in containers every run can have the same one.
    String run = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
    Path part = file.resolveSibling(head + run + TAIL);
    try {
      Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    sweep(file.resolveSibling("."), head);
  }

  /**
   * Takes away what runs left behind that were killed while they wrote this file: parts of before
   * the last hour, as a process on another machine can be writing one now. The file stands whether
   * this can be done or not.
   */
  private static void sweep(Path folder, String head) {
    Instant longAgo = Instant.now().minus(Duration.ofHours(1));
    try (DirectoryStream<Path> parts =
        Files.newDirectoryStream(folder, name -> isPart(name, head))) {
      for (Path part : parts) {
        if (Files.getLastModifiedTime(part).toInstant().isBefore(longAgo)) {
          Files.deleteIfExists(part);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return; // the folder cannot be listed, or another run sweeps it
    }
  }

  private static boolean isPart(Path file, String head) {
    String name = file.getFileName().toString();
    return name.startsWith(head) && name.endsWith(TAIL);
  }
}
