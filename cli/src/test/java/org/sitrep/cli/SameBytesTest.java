package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same bytes, wherever and in whatever order they are read. */
class SameBytesTest {
  private static final Path SEED = Path.of("../seeds/iran-pakistan-2024");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  @TempDir Path folder;

  @BeforeEach
  void startFromAKnownPlace() {
    Locale.setDefault(Locale.UK);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
  }

  @AfterEach
  void goHome() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() throws IOException {
    List<Object> files = new ArrayList<>();
    try (Stream<Path> articles = Files.list(SEED)) {
      articles.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
    }
    Map<String, String> inOrder = report("order", files);
    Collections.reverse(files);
    assertThat(report("reverse", files)).isEqualTo(inOrder);
    Collections.rotate(files, 2);
    assertThat(report("rotated", files)).isEqualTo(inOrder);
    assertThat(report("folder", List.of(SEED))).isEqualTo(inOrder);
  }

  @Test
  void theMachinesLocaleAndZoneDoNotMatter() throws IOException {
    Map<String, String> atHome = report("home", List.of(SEED));
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertThat(report("turkish", List.of(SEED))).isEqualTo(atHome);
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
    assertThat(report("arabic", List.of(SEED))).isEqualTo(atHome);
  }

  /** The files that a run wrote, each by the hash of its bytes. */
  private Map<String, String> report(String name, List<?> sources) throws IOException {
    Path out = folder.resolve(name);
    List<Object> args = new ArrayList<>(List.of("report", "-q", "-o", out));
    args.addAll(sources);
    assertThat(Run.of(args.toArray())).isEqualTo(new Run(ExitStatus.DONE, "", ""));
    Map<String, String> bytes = new TreeMap<>();
    for (String file :
        List.of(
            "report.csv", "report.docx", "report.html", "report.json", "report.md", "report.pdf")) {
      bytes.put(file, sha256(Files.readAllBytes(out.resolve(file))));
    }
    return bytes;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
