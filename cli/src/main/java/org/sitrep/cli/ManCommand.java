package org.sitrep.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitrep man}: the manual as pages for {@code man}. */
@Command(
    description = ManCommand.PURPOSE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = Examples.HEADING,
    footer = {
      "  sitrep man report          print one page; read it with: sitrep man report | man -l -",
      "  sitrep man -o man/man1     write every page"
    })
final class ManCommand implements Callable<Integer> {
  static final String PURPOSE = "Print or write the manual pages.";

  private final Console console;

  @Parameters(
      paramLabel = "COMMAND",
      arity = "0..1",
      description = "Whose page is printed (default: that of sitrep itself).")
  private @Nullable String command;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write every page into this folder.")
  private @Nullable Path output;

  ManCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    CommandLine tree = Commands.tree(console);
    if (output != null) {
      writeAll(tree, output);
    } else {
      String page = command == null ? ManPage.of(tree) : ManPage.of(named(tree, command));
      StandardOutput.write(console, page.getBytes(StandardCharsets.UTF_8));
    }
    return ExitStatus.DONE;
  }

  private static void writeAll(CommandLine tree, Path folder) throws CommandFailure {
    AtomicFile.createFolder(folder);
    write(folder, "sitrep", tree);
    for (Map.Entry<String, CommandLine> entry : tree.getSubcommands().entrySet()) {
      write(folder, "sitrep-" + entry.getKey(), entry.getValue());
    }
  }

  private static void write(Path folder, String name, CommandLine line) throws CommandFailure {
    byte[] page = ManPage.of(line).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(folder.resolve(name + ".1"), page);
  }

  private static CommandLine named(CommandLine tree, String name) throws CommandFailure {
    CommandLine found = tree.getSubcommands().get(name);
    if (found == null) {
      throw CommandFailure.usage("there is no command '" + name + "'", null);
    }
    return found;
  }
}
