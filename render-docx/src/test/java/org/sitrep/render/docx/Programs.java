package org.sitrep.render.docx;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other programs that look at our documents, where this machine has them. */
final class Programs {
  private static final int PATIENCE = 300;

  private Programs() {}

  static boolean has(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /**
   * Has LibreOffice save files in another format, in a folder of that name beside them.
   *
   * @param folder that holds the files, and gets LibreOffice's profile
   */
  static Path convert(Path folder, String format, List<Path> files)
      throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("as-" + format));
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("LibreOffice did not end");
    }
    return out;
  }
}
