package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.cli.input.Formats;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;
import org.sitrep.model.json.ReportFormatException;
import org.sitrep.model.json.ReportJson;

/** The articles of {@code seeds/} in each format that is read give the facts of the plain texts. */
class InputFormatsTest {
  private static final Path SEEDS = Path.of("../seeds");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyFormatGivesTheFactsOfThePlainText() throws IOException {
    return Stream.of("iran-pakistan-2024", "san-ignacio-earthquake-2023")
        .flatMap(
            seed ->
                Formats.ALL.keySet().stream()
                    .map(
                        format ->
                            DynamicTest.dynamicTest(
                                seed + " as ." + format, () -> compare(seed, format))));
  }

  private void compare(String seed, String format) throws Exception {
    Map<String, String> texts = texts(SEEDS.resolve(seed));
    Path plain = Files.createDirectories(folder.resolve(seed + "-plain"));
    Path other = Files.createDirectories(folder.resolve(seed + "-" + format));
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(plain.resolve(text.getKey() + ".txt"), text.getValue());
      byte[] file = Formats.ALL.get(format).apply(text.getValue());
      Files.write(other.resolve(text.getKey() + "." + format), file);
    }
    assertThat(facts(other)).containsExactlyInAnyOrderElementsOf(facts(plain));
  }

  private static Map<String, String> texts(Path seed) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(seed)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        String name = file.getFileName().toString();
        texts.put(name.substring(0, name.length() - ".txt".length()), Files.readString(file));
      }
    }
    return texts;
  }

  /**
   * What the report says, without what hangs on the bytes of the files: ids, offsets, and which of
   * two names or titles that are equally good was taken.
   */
  private static List<String> facts(Path articles) throws IOException, ReportFormatException {
    Run run = Run.of("extract", articles, "-q");
    assertThat(run).extracting(Run::status, Run::words).containsExactly(ExitStatus.DONE, "");
    Report report =
        ReportJson.read(new ByteArrayInputStream(run.data().getBytes(StandardCharsets.UTF_8)));
    assertThat(report.diagnostics()).isEmpty();
    Map<Event.Id, String> events =
        report.events().stream().collect(Collectors.toMap(Event::id, InputFormatsTest::fact));
    List<String> facts = new ArrayList<>(events.values());
    for (Casualty toll : report.casualties()) {
      facts.add(toll.measure() + " " + toll.count() + " by " + events.get(toll.event()));
    }
    report.entities().stream()
        .filter(entity -> entity.kind() == Entity.Kind.COUNTRY)
        .forEach(country -> facts.add(country.name()));
    report.sources().stream()
        .map(Source::published)
        .map(day -> day == null ? "never" : day.best() + " by " + day.basis())
        .forEach(day -> facts.add("published " + day));
    return facts;
  }

  private static String fact(Event event) {
    return String.join(
        " ",
        event.type().name(),
        event.status().toString(),
        event.salience().toString(),
        String.valueOf(event.date() == null ? null : event.date().best()),
        event.places().toString());
  }
}
