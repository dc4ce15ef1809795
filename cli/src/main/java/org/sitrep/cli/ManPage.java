package org.sitrep.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command's manual page in the language of man(7), made of what its help says. */
final class ManPage {
  private final StringBuilder page = new StringBuilder();
  private final CommandSpec spec;

  private ManPage(CommandLine command) {
    this.spec = command.getCommandSpec();
  }

  static String of(CommandLine command) {
    return new ManPage(command).write(command);
  }

  private String write(CommandLine command) {
    String name = spec.qualifiedName("-");
    page.append(".TH ").append(name.toUpperCase(Locale.ROOT)).append(" 1 \"\" \"sitrep ");
    page.append(Version.text()).append("\" \"Sitrep\"\n");
    section("NAME");
    line(name + " - " + String.join(" ", spec.usageMessage().description()));
    section("SYNOPSIS");
    line(synopsis(command));
    parameters();
    options();
    commands(command.getSubcommands());
    examples();
    status();
    return page.toString();
  }

  private String synopsis(CommandLine command) {
    if (!command.getSubcommands().isEmpty()) {
      return "sitrep COMMAND ...";
    }
    return command.getHelp().synopsis(0).strip().replaceAll("\\s+", " ");
  }

  private void parameters() {
    List<PositionalParamSpec> parameters = spec.positionalParameters();
    if (!parameters.isEmpty()) {
      section("ARGUMENTS");
      parameters.forEach(each -> entry(each.paramLabel(), each.description()));
    }
  }

  private void options() {
    if (!spec.options().isEmpty()) {
      section("OPTIONS");
      for (OptionSpec option : spec.options()) {
        String names = String.join(", ", option.names());
        boolean valued = option.arity().max() > 0;
        entry(valued ? names + " " + option.paramLabel() : names, option.description());
      }
    }
  }

  private void commands(Map<String, CommandLine> commands) {
    if (!commands.isEmpty()) {
      section("COMMANDS");
      commands.forEach(
          (name, command) ->
              entry(
                  "sitrep-" + name + "(1)", command.getCommandSpec().usageMessage().description()));
    }
  }

  private void examples() {
    String[] footer = spec.usageMessage().footer();
    if (footer.length > 0) {
      section("EXAMPLES");
      page.append(".nf\n");
      Arrays.stream(footer)
          .map(text -> Ansi.OFF.string(text.replace("%n", "\n")))
          .forEach(this::line);
      page.append(".fi\n");
    }
  }

  private void status() {
    section("EXIT STATUS");
    line("0 done, 1 a fault of Sitrep's, 2 wrong usage, 3 a check failed, 4 a source could not be");
    line("read, 5 output could not be written.");
  }

  private void section(String title) {
    page.append(".SH ").append(title).append('\n');
  }

  private void entry(String term, String[] description) {
    page.append(".TP\n");
    line(term);
    line(Ansi.OFF.string(String.join(" ", description)));
  }

  /** A backslash, and a full stop or quote at a line's beginning, would be taken for commands. */
  private void line(String text) {
    for (String line : text.replace("\\", "\\e").replace("-", "\\-").split("\n", -1)) {
      page.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "");
      page.append(line).append('\n');
    }
  }
}
