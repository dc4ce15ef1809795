package org.sitrep.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The program as a process of its own, called by a shell in a folder. */
final class Program {
  private final Path folder;
  private final Path errors;
  private final Path nothing;
  private final Path path;

  /**
   * @param folder where it is called
   * @param scratch another folder, for what the test needs
   */
  Program(Path folder, Path scratch) throws IOException {
    this.folder = folder;
    this.errors = scratch.resolve("errors");
    this.nothing = Files.createFile(scratch.resolve("nothing"));
    this.path = Files.createDirectories(scratch.resolve("bin"));
    standAt(path.resolve("sitrep"));
  }

  /** Puts the launcher of the program at a path. */
  void standAt(Path launcher) throws IOException {
    Files.createDirectories(launcher.getParent());
    String command =
        FastStart.command().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    Files.writeString(launcher, "#!/bin/sh\nexec " + command + " \"$@\"\n");
    if (!launcher.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + launcher + " executable");
    }
  }

  /** Runs a line of shell to its end. */
  Run run(String line) throws IOException, InterruptedException {
    Process process = start(line);
    String data = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return new Run(process.exitValue(), data, Files.readString(errors));
  }

  /** Starts a line of shell. */
  Process start(String line) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-c", "exec " + line));
    builder.directory(folder.toFile());
    builder.environment().merge("PATH", path + ":", (old, mine) -> mine + old);
    builder.redirectInput(ProcessBuilder.Redirect.from(nothing.toFile()));
    builder.redirectError(errors.toFile());
    return builder.start();
  }
}
