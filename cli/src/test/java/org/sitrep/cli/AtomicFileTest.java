package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void replacesTheOldFileAndLeavesNothingBeside() throws Exception {
    Path file = Files.writeString(folder.resolve("report.md"), "old");
    AtomicFile.write(file, NEW);
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("report.md");
  }

  @Test
  void writesThroughALinkToItsFile() throws Exception {
    Path file = Files.writeString(folder.resolve("real.md"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
    AtomicFile.write(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void whatCannotBeWrittenLeavesTheOldFileWhole() throws Exception {
    Path file = Files.createDirectory(folder.resolve("report.md"));
    assertThatThrownBy(() -> AtomicFile.write(file, NEW))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("cannot write " + file);
    assertThat(names()).containsExactly("report.md");
  }

  @Test
  void aFolderBeneathAFileCannotBeMade() throws Exception {
    Path file = Files.writeString(folder.resolve("plain"), "x");
    assertThatThrownBy(() -> AtomicFile.createFolder(file.resolve("out")))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("cannot make the folder " + file.resolve("out"));
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }
}
