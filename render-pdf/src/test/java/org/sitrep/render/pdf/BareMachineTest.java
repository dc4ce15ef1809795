package org.sitrep.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.theme.Theme;

/** A machine without fonts and without fontconfig, as a bare container is. */
class BareMachineTest {
  private static final Path SETTING = Path.of("../cli/src/main/launcher/fontconfig.properties");

  @TempDir Path folder;

  @Test
  void printsTheSameBytesWithoutFontconfig() throws IOException, InterruptedException {
    Path file = folder.resolve("page.pdf");
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-Dsun.awt.fontconfig=" + SETTING,
            "-cp",
            classes,
            Printed.class.getName(),
            file.toString());
    builder.environment().put("FONTCONFIG_FILE", "/nonexistent");
    builder.environment().put("FONTCONFIG_PATH", "/nonexistent");
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    ByteArrayOutputStream here = new ByteArrayOutputStream();
    new PdfRenderer().render(Printed.outline(), Theme.DEFAULT, here);
    assertThat(Files.readAllBytes(file)).isEqualTo(here.toByteArray());
  }
}
