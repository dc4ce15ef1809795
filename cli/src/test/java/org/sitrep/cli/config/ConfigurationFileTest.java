package org.sitrep.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.fact.Handling;
import org.yaml.snakeyaml.Yaml;

class ConfigurationFileTest {
  @TempDir Path folder;

  @Test
  void readsEveryKey() throws Exception {
    Configuration read =
        read(
            """
            title: Floods on the Lesser Oder
            number: 7
            preparedBy: Desk North
            handling: tlp:amber+strict
            period: {from: 2031-03-01, to: 2031-03-09}
            asOf: 2031-03-10
            language: en
            sources:
              01-gazette.txt:
                publisher: The River Gazette
                published: 2031-03-04
                grade: B
              deep/02.txt: {exclude: a hoax}
            """);
    assertThat(read.title()).isEqualTo("Floods on the Lesser Oder");
    assertThat(read.number()).isEqualTo("7");
    assertThat(read.preparedBy()).isEqualTo("Desk North");
    assertThat(read.handling()).isEqualTo(Handling.AMBER_STRICT);
    assertThat(read.period().days()).isEqualTo(9);
    assertThat(read.asOf()).isEqualTo(LocalDate.of(2031, 3, 10));
    assertThat(read.language()).isEqualTo("en");
    assertThat(read.source("01-gazette.txt"))
        .contains(new SourceSettings("The River Gazette", LocalDate.of(2031, 3, 4), "B", null));
    assertThat(read.source("deep/02.txt")).contains(new SourceSettings(null, null, null, "a hoax"));
  }

  @Test
  void anEmptyFileSettlesNothing() throws Exception {
    assertThat(read("")).isEqualTo(Configuration.EMPTY);
    assertThat(read("# only a remark\n")).isEqualTo(Configuration.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "prepared-by, preparedBy",
    "prepardBy, preparedBy",
    "tittle, title",
    "titel, title",
    "Handling, handling",
    "source, sources"
  })
  void anUnknownKeySuggestsTheNearest(String typed, String meant) {
    assertThatThrownBy(() -> read("number: 1\n" + typed + ": x\n"))
        .hasMessageContaining("sitrep.yaml:2: unknown key '" + typed + "'")
        .hasMessageContaining("did you mean '" + meant + "'?");
  }

  @Test
  void aKeyLikeNoneNamesAllThatThereAre() {
    assertThatThrownBy(() -> read("colour: red\n")).hasMessageContaining("known are title, number");
  }

  @Test
  void everyFaultIsToldWithItsLine() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    handling: TLP:PINK
                    title: [a, b]
                    asOf: 2031-02-30
                    period: {from: 2031-03-09, to: 2031-03-01}
                    sources:
                      a.txt: {grade: G}
                      b.txt: {published: yesterday}
                    """))
        .isInstanceOf(ConfigurationException.class)
        .message()
        .hasLineCount(6)
        .contains("sitrep.yaml:1: 'handling': 'TLP:PINK'")
        .contains("sitrep.yaml:2: 'title' must be a single value")
        .contains("sitrep.yaml:3: 'asOf': '2031-02-30' is no day")
        .contains("sitrep.yaml:4: 'period' ends on 2031-03-01")
        .contains("sitrep.yaml:6: 'grade': 'G'")
        .contains("sitrep.yaml:7: 'published': 'yesterday' is no day");
  }

  @ParameterizedTest
  @CsvSource({"'title: a\n\tb: c', 2", "'title: a\ntitle: b', 2", "'- a', 1", "'just words', 1"})
  void whatIsNoConfigurationIsToldByLine(String yaml, int line) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("sitrep.yaml:" + line + ": ");
  }

  @Test
  void changesTheLooksAndTellsWhatDoesNotFit() throws Exception {
    Path file =
        Files.writeString(folder.resolve("looks.yaml"), "theme:\n  colour: {first: '#AA0011'}\n");
    assertThat(ConfigurationFile.read(file).theme().values())
        .containsExactly(Map.entry("colour.first", "#AA0011"));
    Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "theme:\n  colour.first: red\n");
    assertThatThrownBy(() -> ConfigurationFile.read(wrong))
        .hasMessageEndingWith("wrong.yaml:2: 'theme': 'red' is no colour of the form #RRGGBB");
  }

  @Test
  void takesAFileForThemeAndTemplate() throws Exception {
    Configuration settings = read("theme: looks/office.theme\ntemplate: looks/office.dotx\n");

    assertThat(settings.theme().file()).isEqualTo(folder.resolve("looks/office.theme"));
    assertThat(settings.template().file()).isEqualTo(folder.resolve("looks/office.dotx"));
    Configuration blank = read("theme:\ntemplate:\n");
    assertThat(blank.theme().file()).isNull();
    assertThat(blank.template().file()).isNull();
  }

  /** JSON is YAML, so the schema can be read as such. */
  @Test
  void theSchemaNamesTheKeysThatTheReaderKnows() throws IOException {
    Map<String, ?> schema = new Yaml().load(ConfigurationFile.schema());
    Map<?, ?> top = properties(schema);
    assertThat(names(top)).isEqualTo(ConfigurationFile.KEYS);
    assertThat(names(properties(top.get("period")))).isEqualTo(ConfigurationFile.PERIOD_KEYS);
    assertThat(names(properties(top.get("template")))).isEqualTo(ConfigurationFile.TEMPLATE_KEYS);
    Object source = ((Map<?, ?>) top.get("sources")).get("additionalProperties");
    assertThat(names(properties(source))).isEqualTo(ConfigurationFile.SOURCE_KEYS);
  }

  private static Map<?, ?> properties(Object schema) {
    return (Map<?, ?>) ((Map<?, ?>) schema).get("properties");
  }

  private static List<Object> names(Map<?, ?> properties) {
    return List.copyOf(properties.keySet());
  }

  private Configuration read(String yaml) throws IOException, ConfigurationException {
    return ConfigurationFile.read(Files.writeString(folder.resolve("sitrep.yaml"), yaml));
  }
}
