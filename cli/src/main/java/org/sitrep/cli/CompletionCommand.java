package org.sitrep.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sitrep completion}: prints a script by which a shell completes what is typed. */
@Command(
    description = CompletionCommand.PURPOSE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = Examples.HEADING,
    footer = {
      "  sitrep completion bash     print the script",
      "%nIn ~/.bashrc:   source <(sitrep completion bash)%nIn ~/.zshrc:    source <(sitrep completion zsh)"
    })
final class CompletionCommand implements Callable<Integer> {
  /** The shells that there is a script for; one script serves both. */
  enum Shell {
    bash,
    zsh
  }

  static final String PURPOSE = "Print a completion script for a shell.";

  private final Console console;

  @Parameters(paramLabel = "bash|zsh", description = "Which shell.")
  private Shell shell = Shell.bash;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    String script = AutoComplete.bash("sitrep", Commands.tree(console));
    String head = shell == Shell.zsh ? "#compdef sitrep\n" : "";
    StandardOutput.write(console, (head + script).getBytes(StandardCharsets.UTF_8));
    return ExitStatus.DONE;
  }
}
