package org.sitrep.cli.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong files, each told with the line of its fault. */
class WrongFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: A~titel: B | 2: unknown key 'titel' in the configuration; did you mean 'title'?",
        "checks:~  failon: error | 2: unknown key 'failon' in 'checks'; did you mean 'failOn'?",
        "checks:~  failOn: fatal | 2: 'failOn': 'fatal' is none of error, warning, note",
        "checks:~  rules:~    total-not-sun: off | 3: unknown key 'total-not-sun' in 'rules'; did you mean 'total-not-sum'?",
        "checks:~  rules:~    old-toll: maybe | 3: 'old-toll': 'maybe' is none of",
        "checks: strict | 1: 'checks' must hold keys and values",
        "decisions: [a, b] | 1: 'decisions' must be a single value",
        "title: A~asOf: today | 2: 'asOf': 'today' is no day",
        "sources:~  a.txt: {grade: Z} | 2: 'grade'",
        "title: 'A | 1: is not YAML"
      })
  void aWrongConfigurationIsToldByLine(String yaml, String fault) throws Exception {
    Path file = Files.writeString(folder.resolve("sitrep.yaml"), yaml.replace('~', '\n'));
    assertThatThrownBy(() -> ConfigurationFile.read(file))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("sitrep.yaml:" + fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "decision: [] | 1: unknown key 'decision' in the decisions; did you mean 'decisions'?",
        "decisions: none | 1: 'decisions' must be a list",
        "decisions:~- pin it | 2: a decision must hold keys and values",
        "decisions:~- action: pin~  SIGNED | 2: 'action': 'pin' is no action",
        "decisions:~- action: drop~  fact: event-1~  why: x~  when: 2031-01-01 | 2: 'who' is missing",
        "decisions:~- action: drop~  SIGNED | 2: 'fact' is missing",
        "decisions:~- action: drop~  fact: {typ: strike}~  SIGNED | 3: unknown key 'typ' in 'fact'; did you mean 'type'?",
        "decisions:~- action: drop~  fact: {type: strke}~  SIGNED | 3: 'type': 'strke' is no event type",
        "decisions:~- action: pin-day~  fact: event-1~  value: Friday~  SIGNED | 4: 'value': 'Friday' is no day",
        "decisions:~- action: pin-figure~  fact: cas-1~  value: many~  SIGNED | 4: 'value': 'many' is no number of people",
        "decisions:~- action: pin-figure~  fact: {type: strike}~  value: 3~  SIGNED | 2: 'fact' of a pin-figure needs a 'measure'",
        "decisions:~- action: merge~  fact: event-1~  SIGNED | 2: 'with' is missing",
        "decisions:~- action: rename~  fact: event-1~  value: T~  files: [a.txt]~  SIGNED | 5: 'files' is no key of the action rename",
        "decisions:~- action: split~  fact: event-1~  SIGNED | 2: 'files' is missing",
        "decisions:~- action: set-salience~  fact: event-1~  value: vital~  SIGNED | 4: 'value': 'vital' is no salience",
        "decisions:~- action: add~  event: {type: strike, title: T}~  SIGNED | 2: 'evidence' is missing",
        "decisions:~- action: add~  evidence: [{file: a, quote: b}]~  SIGNED | 2: an add needs either 'event' or 'figure'",
        "decisions:~- action: drop~  fact: {}~  SIGNED | 3: 'fact': a fact is named by its id, or by what it is"
      })
  void wrongDecisionsAreToldByLine(String yaml, String fault) throws Exception {
    String signed = yaml.replace("SIGNED", "{who: A, when: 2031-01-01, why: B}");
    String whole =
        signed
            .replace(
                "~  {who: A, when: 2031-01-01, why: B}", "~  who: A~  when: 2031-01-01~  why: B")
            .replace('~', '\n');
    Path file = Files.writeString(folder.resolve("decisions.yaml"), whole);
    assertThatThrownBy(() -> DecisionsFile.read(file))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("decisions.yaml:" + fault);
  }
}
