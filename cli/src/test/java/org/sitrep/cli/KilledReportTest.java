package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment, a run leaves each of its files as it was or as it was to be. */
@DisabledOnOs(OS.WINDOWS)
class KilledReportTest {
  private static final List<String> FORMATS = List.of("csv", "docx", "html", "json", "md", "pdf");
  private static final int KILLS = 20;

  @TempDir Path folder;
  @TempDir Path scratch;

  @Test
  void leavesTheOldFileOrTheNewOne() throws Exception {
    Files.writeString(
        folder.resolve("a.txt"), "A crane fell on 4 March 2031 and injured two dockers.\n");
    Program program = new Program(folder, scratch);
    long started = System.nanoTime();
    assertThat(program.run("sitrep report a.txt -q -o old --title Old").status()).isZero();
    long duration = System.nanoTime() - started;
    assertThat(program.run("sitrep report a.txt -q -o new --title New").status()).isZero();
    assertThat(program.run("sitrep report a.txt -q -o out --title Old").status()).isZero();
    Random random = new Random(7);
    boolean written = false;
    for (int kill = 0; kill < KILLS; kill++) {
      restore();
      Process process = program.start("sitrep report a.txt -q -o out --title New");
      if (kill % 2 == 0) {
        TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * duration));
      } else {
        awaitWriting(process);
        TimeUnit.MICROSECONDS.sleep(random.nextInt(3000));
      }
      process.destroyForcibly().waitFor();
      written |= isOldOrNew();
    }
    assertThat(written).as("some kills fell among the writing").isTrue();
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
      }
    }
    assertThat(program.run("sitrep report a.txt -q -o out --title New").status()).isZero();
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files).as("a run that ends clears up after those killed").hasSize(FORMATS.size());
    }
  }

  private void restore() throws IOException {
    for (String format : FORMATS) {
      Files.copy(
          folder.resolve("old/report." + format),
          folder.resolve("out/report." + format),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Waits until the first file is about to be replaced, or the run has ended. */
  private void awaitWriting(Process process) throws IOException {
    boolean writing = false;
    while (!writing && process.isAlive()) {
      try (Stream<Path> files = Files.list(folder.resolve("out"))) {
        String own = "." + process.pid() + ".part";
        writing = files.anyMatch(file -> file.toString().endsWith(own)) || changed("docx");
      }
    }
  }

  /** Checks every file; tells whether any of them is new. */
  private boolean isOldOrNew() throws IOException {
    boolean renewed = false;
    for (String format : FORMATS) {
      byte[] now = Files.readAllBytes(folder.resolve("out/report." + format));
      byte[] old = Files.readAllBytes(folder.resolve("old/report." + format));
      byte[] renewal = Files.readAllBytes(folder.resolve("new/report." + format));
      assertThat(Arrays.equals(now, old) || Arrays.equals(now, renewal)).as(format).isTrue();
      renewed |= !Arrays.equals(now, old);
    }
    return renewed;
  }

  private boolean changed(String format) throws IOException {
    return Files.mismatch(
            folder.resolve("out/report." + format), folder.resolve("old/report." + format))
        >= 0;
  }
}
