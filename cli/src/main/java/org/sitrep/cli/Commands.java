package org.sitrep.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.sitrep.cli.config.NearestWord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * The commands, and the way from a failure to words and a status.
 *
 * <p>Only the command asked for is shown to picocli: reading the options of every command by
 * reflection would cost a tenth of a second at each start.
 */
final class Commands {
  private static final List<Entry> ALL =
      List.of(
          Entry.reading("report", ReportCommand.PURPOSE, ReportCommand::new),
          Entry.reading("extract", ExtractCommand.PURPOSE, ExtractCommand::new),
          new Entry("render", RenderCommand.PURPOSE, RenderCommand::new),
          new Entry("check", CheckCommand.PURPOSE, CheckCommand::new),
          new Entry("diff", DiffCommand.PURPOSE, DiffCommand::new),
          Entry.reading("annotate", AnnotateCommand.PURPOSE, AnnotateCommand::new),
          new Entry("explain", ExplainCommand.PURPOSE, ExplainCommand::new),
          new Entry("schema", SchemaCommand.PURPOSE, SchemaCommand::new),
          new Entry("init", InitCommand.PURPOSE, InitCommand::new),
          new Entry("completion", CompletionCommand.PURPOSE, CompletionCommand::new),
          new Entry("man", ManCommand.PURPOSE, ManCommand::new));

  private static final String PURPOSE = "From a folder of news articles to a situation report.";

  private Commands() {}

  /** Runs the command that the arguments name and returns its exit status. */
  static int run(String[] args, Console console) {
    String first = args.length == 0 ? "" : args[0];
    try {
      return switch (first) {
        case "-h", "--help", "help" -> print(help(), console);
        case "-V", "--version" -> print(version(args), console);
        default -> run(named(first), args, console);
      };
    } catch (CommandFailure e) {
      return failed(e, console);
    }
  }

  /** What the commands are called by. */
  static List<String> names() {
    return ALL.stream().map(Entry::name).toList();
  }

  private static Entry named(String name) throws CommandFailure {
    Optional<Entry> entry = ALL.stream().filter(command -> command.name.equals(name)).findFirst();
    if (entry.isPresent()) {
      return entry.get();
    }
    if (name.isEmpty()) {
      throw CommandFailure.usage("which command? Try 'sitrep --help'.", null);
    }
    String suggestion =
        NearestWord.of(name, names()).map(word -> " Did you mean '" + word + "'?").orElse("");
    throw CommandFailure.usage(
        "there is no command '" + name + "'." + suggestion + " Try 'sitrep --help'.", null);
  }

  private static int run(Entry entry, String[] args, Console console) throws CommandFailure {
    if (entry.reads) {
      Pipelines.load(Pipelines.USUAL); // while picocli looks at the command line
    }
    CommandLine line = entry.line(console);
    PrintWriter help = new PrintWriter(console.data(), false, StandardCharsets.UTF_8);
    line.setCommandName("sitrep " + entry.name);
    line.setOut(help);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setParameterExceptionHandler((e, arguments) -> wrongUsage(e, console));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, console));
    int status = line.execute(Arrays.copyOfRange(args, 1, args.length));
    help.flush();
    return status;
  }

  private static int print(String text, Console console) throws CommandFailure {
    StandardOutput.write(console, text.getBytes(StandardCharsets.UTF_8));
    return ExitStatus.DONE;
  }

  private static String version(String[] args) {
    boolean verbose =
        Arrays.asList(args).contains("-v") || Arrays.asList(args).contains("--verbose");
    return "sitrep " + Version.text() + "\n" + (verbose ? Version.parts() : "");
  }

  /** Every command beneath one root: what completion and the manual are made of. */
  static CommandLine tree(Console console) {
    CommandLine root = new CommandLine(new Root());
    ALL.forEach(entry -> root.addSubcommand(entry.name, entry.line(console)));
    return root;
  }

  /** The program itself, where all commands are shown together. */
  @Command(
      name = "sitrep",
      description = PURPOSE,
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  private static final class Root {}

  private static String help() {
    StringBuilder help = new StringBuilder("Usage: sitrep COMMAND ...\n");
    help.append(PURPOSE).append("\n\nCommands:\n");
    for (Entry entry : ALL) {
      help.append("  ").append(entry.name).append(" ".repeat(12 - entry.name.length()));
      help.append(entry.purpose).append('\n');
    }
    return help.append(
            "\n"
                + "'sitrep COMMAND --help' tells more; 'sitrep --version -v' the parts and their"
                + " licences.\n")
        .toString();
  }

  private static int wrongUsage(ParameterException e, Console console) {
    console.say(String.valueOf(e.getMessage()));
    console.words().println("Try '" + e.getCommandLine().getCommandName() + " --help'.");
    return ExitStatus.USAGE;
  }

  private static int failed(Exception e, Console console) {
    if (e instanceof CommandFailure failure) {
      console.say(String.valueOf(failure.getMessage()));
      return failure.status();
    }
    console.say("a fault of ours; please report it with what follows");
    e.printStackTrace(console.words());
    return ExitStatus.FAULT;
  }

  /**
   * A command.
   *
   * @param name what it is called by
   * @param purpose what it does, in one sentence
   * @param command makes it
   * @param reads whether it reads articles
   */
  private record Entry(
      String name, String purpose, Function<Console, Callable<Integer>> command, boolean reads) {
    Entry(String name, String purpose, Function<Console, Callable<Integer>> command) {
      this(name, purpose, command, false);
    }

    static Entry reading(
        String name, String purpose, Function<Console, Callable<Integer>> command) {
      return new Entry(name, purpose, command, true);
    }

    /** The command's line; {@code -q} and {@code -v} are for those too that say nothing. */
    CommandLine line(Console console) {
      CommandLine line = new CommandLine(command.apply(console));
      if (line.getCommandSpec().findOption("--quiet") == null) {
        line.addMixin("speech", new Speech());
      }
      return line;
    }
  }
}
