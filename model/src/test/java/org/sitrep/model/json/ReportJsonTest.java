package org.sitrep.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.fact.Diagnostic;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;

class ReportJsonTest {
  static final String MILLTOWN = milltown();

  private static String milltown() {
    try (InputStream in = ReportJsonTest.class.getResourceAsStream("milltown.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Report read(String json) throws IOException {
    return ReportJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static String write(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void writesTheSameBytesThatItRead() throws IOException {
    assertThat(write(read(MILLTOWN))).isEqualTo(MILLTOWN);
  }

  @Test
  void putsEveryMemberInItsPlace() throws IOException {
    Report report = read(MILLTOWN);

    assertThat(report.meta().handling()).hasToString("AMBER_STRICT");
    assertThat(report.sources().get(1).independent()).isEqualTo(new Source.Id("src-a1"));
    assertThat(report.entities().get(0).location()).isEqualTo(new Entity.Location(54.25, -3.0));
    Event meeting = report.events().get(1);
    assertThat(meeting.causes()).containsExactly(new Event.Id("event-flood"));
    assertThat(Objects.requireNonNull(meeting.terms()).venues())
        .containsExactly(new Entity.Id("place-milltown"));
    assertThat(report.casualties().get(0).count().isOpen()).isTrue();
    assertThat(report.casualties().get(1).totalOf())
        .containsExactly(report.casualties().get(0).id());
    assertThat(report.summary().get(0).supports())
        .containsExactly(report.events().get(0).id(), report.casualties().get(0).id());
  }

  @Test
  void readsAnAbsentKeyAsNullOrNone() throws IOException {
    Report report = read(MILLTOWN.replace("\"preparedBy\": \"Desk 2\",", ""));

    assertThat(report.meta().preparedBy()).isNull();
    String less = MILLTOWN.replaceFirst("\"formerIds\": \\[\\s+\"event-old\"\\s+],", "");
    assertThat(read(less).events().get(0).formerIds()).isEmpty();
  }

  @Test
  void passesOverKeysOfOtherPrograms() throws IOException {
    String extended =
        MILLTOWN.replace("\"meta\": {", "\"x-desk\": {\"a\": [1]}, \"meta\": {\"x-n\": 1,");

    assertThat(read(extended)).isEqualTo(read(MILLTOWN));
  }

  @Test
  void readsLaterMinorVersions() throws IOException {
    assertThat(read(MILLTOWN.replace("\"1.0\"", "\"1.7\""))).isEqualTo(read(MILLTOWN));
  }

  /** Each row spoils one place of the sample and says how the reader tells it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "best": "2031-03-04" | "best": "2031-13-04" | events[0].date.best: '2031-13-04' is no day (YYYY-MM-DD)
          "best": "2031-03-04" | "best": "2031-03-09" | events[0].date: best day 2031-03-09 is outside 2031-03-04 to 2031-03-05
          "asOf": "2031-03-06" | "asOf": "March"      | meta.asOf: 'March' is no day (YYYY-MM-DD)
          "1.0"                | "2.0"                | schemaVersion: '2.0' is not version 1 of reports
          "schemaVersion"      | "x-version"          | schemaVersion: is missing
          "status": "planned"  | "status": null       | events[1].status: must not be null
          "status": "planned"  | "status": "perhaps"  | events[1].status: 'perhaps' is no status; there are occurred, planned, alleged, denied, agreed, announced, offered, accepted, declined, demanded, pledged, done
          "handling": "TLP:AMBER+STRICT" | "handling": "TLP:BLUE" | meta.handling: 'TLP:BLUE' is no mark of TLP 2.0 (TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT, TLP:RED)
          "admiralty": "F"     | "admiralty": "G"     | sources[0].reliability: 'G' is no grade A to F
          "event": "event-flood" | "event": "event-x" | casualties[0].event: the report holds no event 'event-x'
          "duplicateOf": "src-a1" | "duplicateOf": "src-c3" | sources[1].duplicateOf: the report holds no source 'src-c3'
          "about": "cas-hurt"  | "about": "cas-no"    | discrepancies[0].about: the report holds no event and no casualty 'cas-no'
          "id": "event-meeting" | "id": "event-flood" | events[1].id: 'event-flood' already stands at events[0].id
          "best": 9            | "best": 9.5          | casualties[0].best: 9.5 is no whole number of 32 bits
          "best": 9            | "best": "nine"       | casualties[0].best: is not a number
          "disputed": true     | "disputed": "yes"    | casualties[0].disputed: is not true or false
          "boilerplate": []    | "boilerplate": {}    | sources[1].boilerplate: is not an array
          "confidence": "low"  | "confident": "low"   | events[1].confidence: is missing
          "instrument": null   | "instruments": null  | events[1].instruments: is no key of the contract (keys of your own begin with 'x-')
          "quote": "at least nine hurt" | "quote": "at least five hurt" | evidence[1].quote: is not what the source's text has there
          "quote": "at least nine hurt" | "quote": "at least" | evidence[1]: offsets 45..63 do not fit the quote
          "latitude": 54.25    | "latitude": 154.25   | entities[0].location: no point on Earth: 154.25, -3.0
          "location": {        | "location": {"latitude": 1, | not JSON at line 109, column 19: Duplicate field 'latitude'
          "start": 0           | "start": 13          | sources[0].boilerplate[0]: not a span: 13..12
          """)
  void namesThePlaceOfAFault(String right, String wrong, String message) {
    assertThat(MILLTOWN).contains(right);
    String spoilt = MILLTOWN.replaceFirst(Pattern.quote(right), wrong);

    assertThatExceptionOfType(ReportFormatException.class)
        .isThrownBy(() -> read(spoilt))
        .withMessage(message);
  }

  @Test
  void namesTheEventTypesThatThereAre() {
    String types = EventType.all().stream().map(EventType::name).collect(Collectors.joining(", "));
    assertThatExceptionOfType(ReportFormatException.class)
        .isThrownBy(() -> read(MILLTOWN.replace("\"type\": \"meeting\"", "\"type\": \"picnic\"")))
        .withMessage("events[1].type: 'picnic' is no event type; there are " + types);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"[]", "``", "{", "{} {}", "null", "`{\"schemaVersion\": 1}`", "\uFFFD"})
  void refusesWhatIsNoReport(String content) {
    assertThatExceptionOfType(ReportFormatException.class).isThrownBy(() -> read(content));
  }

  @Test
  void keepsOffsetsRightWhereTextHoldsHalfACharacter() throws IOException {
    Report report = read(MILLTOWN);
    Report halved =
        new Report(
            report.meta(),
            report.sources(),
            report.evidence(),
            report.entities(),
            report.events(),
            report.casualties(),
            report.discrepancies(),
            report.summary(),
            report.unplaced(),
            List.of(new Diagnostic("", "odd", "a\uD83Cb \uD83C\uDF0A \uDF0A")),
            report.decisions());

    assertThat(write(halved)).contains("a\uFFFDb \uD83C\uDF0A \uFFFD");
  }
}
