package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void theVerboseVersionListsWhatThirdPartyMdSaysIsShipped() throws IOException {
    String shipped = Files.readString(Path.of("../THIRD-PARTY.md")).split("\n## ", -1)[1];
    List<String[]> rows =
        shipped
            .lines()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| What"))
            .map(line -> line.split(" *\\| *", -1))
            .toList();
    String told = Run.of("--version", "-v").data();
    assertThat(rows).hasSizeGreaterThan(10);
    for (String[] row : rows) {
      assertThat(told.lines())
          .as(row[1])
          .anyMatch(
              line -> {
                String name = line.split("  ", -1)[0];
                return !name.isEmpty() && row[1].startsWith(name) && line.contains(row[2]);
              });
    }
    assertThat(told.lines().skip(4).filter(line -> !line.isBlank())).hasSameSizeAs(rows);
  }

  @Test
  void theShortVersionIsOneLine() {
    assertThat(Run.of("--version").data().lines()).hasSize(1);
  }
}
