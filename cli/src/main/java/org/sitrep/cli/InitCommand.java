package org.sitrep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitrep init}: a folder to begin with, which CI can make a report of. */
@Command(
    description = InitCommand.PURPOSE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = Examples.HEADING,
    footer = {"  sitrep init my-crisis      then put articles into my-crisis/sources"})
final class InitCommand implements Callable<Integer> {
  static final String PURPOSE = "Start a folder for a crisis: settings, sources, CI jobs.";

  /** Each file, and the name of the resource that it is a copy of. */
  private static final List<Map.Entry<String, String>> FILES =
      List.of(
          Map.entry("sitrep.yaml", "sitrep.yaml"),
          Map.entry("sources/README.md", "sources.md"),
          Map.entry("ci/sitrep.sh", "sitrep.sh"),
          Map.entry(".github/actions/sitrep/action.yml", "action.yml"),
          Map.entry(".github/workflows/sitrep.yml", "workflow.yml"),
          Map.entry(".gitlab-ci.yml", "gitlab-ci.yml"),
          Map.entry(".gitignore", "gitignore"));

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder; files that stand in it are kept.")
  private Path folder = Path.of(".");

  @Mixin private Speech speech;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    for (Map.Entry<String, String> entry : FILES) {
      Path file = folder.resolve(entry.getKey());
      if (Files.exists(file)) {
        speech.say(console, "kept " + file);
      } else {
        AtomicFile.createFolder(file.resolveSibling(""));
        AtomicFile.write(file, resource(entry.getValue()));
        speech.say(console, "wrote " + file);
      }
    }
    speech.say(console, "put articles into " + folder.resolve("sources") + ", then run:");
    speech.say(
        console,
        "  sitrep report "
            + folder.resolve("sources")
            + " --config "
            + folder.resolve("sitrep.yaml"));
    return ExitStatus.DONE;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = InitCommand.class.getResourceAsStream("init/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return in.readAllBytes();
    }
  }
}
