package org.sitrep.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The validator of Microsoft's Open XML SDK, which needs Node to run. */
final class Validator {
  private static final Path SCRIPT = Path.of("..", "tools", "ooxml-validate.sh").toAbsolutePath();
  private static final int CANNOT_TELL = 2;

  private Validator() {}

  /** Asserts that the files, which are written to the folder, are valid. */
  static void validate(Map<String, byte[]> documents, Path folder)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
    for (Map.Entry<String, byte[]> each : documents.entrySet()) {
      Path file = folder.resolve(each.getKey() + ".docx");
      command.add(Files.write(file, each.getValue()).toString());
    }
    assumeTrue(
        Programs.has("npm"),
        "NOT VALIDATED: npm, which runs the Open XML SDK's validator, is missing");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    assumeTrue(status != CANNOT_TELL, "NOT VALIDATED: " + answer);
    assertThat(answer.lines())
        .hasSize(documents.size())
        .allMatch(line -> line.endsWith(": valid, 0 errors"));
  }
}
