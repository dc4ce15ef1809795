package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every command that the README and the help show, in order, as a user would, and compares
 * what it says with a transcript; {@code -Dgolden.accept} rewrites it.
 */
@DisabledOnOs(OS.WINDOWS)
class DocumentedCommandsTest {
  private static final Path TRANSCRIPTS = Path.of("src/test/transcripts");

  /** A command, then in the same line what it is for. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "^ *(?:\\./)?(sitrep (?:[^ \\n]| (?![ \\n]))+)(?:  +.*)?$", Pattern.MULTILINE);

  /** Longer output is told by its first lines. */
  private static final int LINES = 3;

  private static final int COLUMNS = 100;

  @TempDir Path folder;
  @TempDir Path scratch;

  @BeforeEach
  void writeWhatTheCommandsName() throws IOException {
    Files.createSymbolicLink(folder.resolve("seeds"), Path.of("../seeds").toRealPath());
    Path articles = Files.createDirectory(folder.resolve("my-articles"));
    String crane =
        """
        Two dockers hurt as crane topples in Port Lune

        The Lune Herald, 4 March 2031

        A crane fell onto the quay on Tuesday and injured two dockers, the harbour office said.
        """;
    Files.writeString(articles.resolve("herald.txt"), crane);
    Files.writeString(
        folder.resolve("wire.jsonl"),
        "{\"id\": \"w-1\", \"text\": \"A crane fell on 4 March 2031 and injured two dockers.\"}\n");
    Files.writeString(folder.resolve("sitrep.yaml"), "title: Crane at Port Lune\n");
    Files.writeString(folder.resolve("decisions.yaml"), "");
    Files.createSymbolicLink(folder.resolve("articles"), articles);
    for (String report : List.of("old.json", "new.json")) {
      Run.of("extract", articles, "-o", folder.resolve(report), "-q");
    }
    for (String day : List.of("monday", "tuesday")) {
      Files.createDirectory(folder.resolve(day));
      Files.copy(folder.resolve("old.json"), folder.resolve(day + "/report.json"));
    }
  }

  @Test
  void theReadmesCommandsDoWhatTheySay() throws Exception {
    String readme = Files.readString(Path.of("../README.md"));
    List<String> commands = new ArrayList<>();
    for (String block : readme.split("```", -1)) {
      if (block.startsWith("\n")) {
        commands.addAll(commands(block));
      }
    }
    assertThat(commands).hasSizeGreaterThan(5);
    compare("readme", commands);
  }

  @Test
  void theExamplesOfTheHelpDoWhatTheySay() throws Exception {
    List<String> commands = new ArrayList<>();
    for (String name : Commands.names()) {
      String help = Run.of(name, "--help").data();
      int examples = help.indexOf("\nExamples:\n");
      commands.addAll(examples < 0 ? List.of() : commands(help.substring(examples)));
    }
    // What 'extract' writes, 'render', 'explain' and 'check' read.
    commands.sort((a, b) -> Boolean.compare(!a.contains(" extract "), !b.contains(" extract ")));
    compare("help", commands);
  }

  private static List<String> commands(String text) {
    return COMMAND.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private void compare(String name, List<String> commands) throws Exception {
    Program program = new Program(folder, scratch);
    StringBuilder transcript = new StringBuilder();
    for (String command : commands) {
      Run run = program.run(command);
      transcript.append("$ ").append(command).append('\n');
      transcript.append(shortened(run.data())).append(own(run.words()));
      transcript.append("status ").append(run.status()).append("\n\n");
    }
    transcript.append("files\n").append(files()).append('\n');
    Path accepted = TRANSCRIPTS.resolve(name + ".txt");
    if (System.getProperty("golden.accept") != null) {
      Files.createDirectories(TRANSCRIPTS);
      Files.writeString(accepted, transcript);
    }
    assertThat(transcript.toString()).isEqualTo(Files.readString(accepted));
    assertThat(transcript.toString())
        .doesNotContain("status 1", "status 2", "status 4", "status 5");
  }

  /** Without what the logging libraries say that only tests have on the class path. */
  private static String own(String words) {
    return words
        .lines()
        .filter(line -> !line.startsWith("SLF4J") && !line.contains("Log4j API "))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String shortened(String data) {
    List<String> lines = data.lines().toList();
    String shown =
        lines.stream()
            .limit(LINES)
            .map(line -> line.length() > COLUMNS ? line.substring(0, COLUMNS) + " …" : line)
            .collect(Collectors.joining("\n"));
    String end = lines.size() > LINES ? "\n…\n" : lines.isEmpty() ? "" : "\n";
    return shown.replace(Version.text(), "VERSION") + end;
  }

  private String files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .collect(Collectors.joining("\n"));
    }
  }
}
