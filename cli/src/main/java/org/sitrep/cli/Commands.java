package org.sitrep.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands, and the way from a failure to words and a status. */
final class Commands {
  private Commands() {}

  /** Runs the command that the arguments name and returns its exit status. */
  static int run(String[] args, Console console) {
    PrintWriter help = new PrintWriter(console.data(), false, StandardCharsets.UTF_8);
    CommandLine line = line(console);
    line.setOut(help);
    line.setErr(new PrintWriter(console.words(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setParameterExceptionHandler((e, arguments) -> wrongUsage(e, console));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, console, List.of(args)));
    int status = line.execute(args);
    help.flush();
    return status;
  }

  private static CommandLine line(Console console) {
    CommandLine line = new CommandLine(new Root());
    for (Object command : List.of(new RenderCommand(console), new SchemaCommand(console))) {
      line.addSubcommand(command);
    }
    return line;
  }

  private static int wrongUsage(ParameterException e, Console console) {
    console.say(String.valueOf(e.getMessage()));
    console
        .words()
        .println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.USAGE;
  }

  private static int failed(Exception e, Console console, List<String> args) {
    if (e instanceof CommandFailure failure) {
      console.say(String.valueOf(failure.getMessage()));
      return failure.status();
    }
    console.say("a fault of ours, please report it: " + e);
    if (args.contains("-v") || args.contains("--verbose")) {
      e.printStackTrace(console.words());
    } else {
      console.words().println("Run with -v to see where.");
    }
    return ExitStatus.FAULT;
  }

  /** The program itself, which does nothing without a command. */
  @Command(
      name = "sitrep",
      description = "From a folder of news articles to a situation report.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      scope = CommandLine.ScopeType.INHERIT)
  static final class Root implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      throw new ParameterException(spec.commandLine(), "which command?");
    }
  }
}
