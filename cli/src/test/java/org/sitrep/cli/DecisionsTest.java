package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Decision;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.json.ReportFormatException;
import org.sitrep.model.json.ReportJson;

/**
 * Each action of decisions.yaml through the command: on the first day's articles, and with those of
 * the second day beside them, which tell a risen toll and one event more. Nothing is named by an
 * id.
 */
class DecisionsTest {
  private static final String EXPLOSION = "{type: explosion, place: Iquique}";

  @TempDir Path desk;

  @BeforeEach
  void layOutTheArticles() throws IOException {
    Path drill = Path.of("src/test/resources/org/sitrep/cli/drill");
    copy(drill.resolve("day1"), Files.createDirectory(desk.resolve("day1")));
    Path both = Files.createDirectory(desk.resolve("day2"));
    copy(drill.resolve("day1"), both);
    copy(drill.resolve("day2"), both);
  }

  @Test
  void pinDay() throws Exception {
    for (Report report : decided("pin-day", "fact: " + EXPLOSION, "value: 2031-06-02")) {
      Event explosion = event(report, "explosion");
      assertThat(Objects.requireNonNull(explosion.date()).best())
          .isEqualTo(LocalDate.of(2031, 6, 2));
      assertThat(explosion.date().reports())
          .as("what the sources say stays")
          .allMatch(said -> said.readOn().equals(LocalDate.of(2031, 6, 3)));
      assertThat(rules(report, explosion)).containsExactly("date by decided");
    }
  }

  @Test
  void pinFigure() throws Exception {
    String fact = "fact: {type: explosion, measure: injured}";
    for (Report report : decided("pin-figure", fact, "value: 12")) {
      Casualty injured = figure(report, "injured");
      assertThat(injured.best()).isEqualTo(12);
      assertThat(injured.disputed()).isFalse();
      assertThat(injured.reports())
          .as("what the sources say stays")
          .anyMatch(said -> said.count().equals(Count.exactly(11)));
    }
  }

  @Test
  void merge() throws Exception {
    String[] lines = {"fact: {type: aid, party: Bolivia}", "with: {type: statement, party: Chile}"};
    List<Report> before = reports();
    List<Report> after = decided("merge", lines);
    for (int day = 0; day < 2; day++) {
      Event thanks = event(before.get(day), "statement", "Chile");
      Event offer = event(after.get(day), "aid");
      assertThat(offer.formerIds()).contains(thanks.id());
      assertThat(offer.evidence()).containsAll(thanks.evidence());
      assertThat(after.get(day).events()).hasSize(before.get(day).events().size() - 1);
    }
  }

  @Test
  void whatAPersonPinnedStandsWhenEventsAreMergedOrSplitLater() throws Exception {
    Path decisions =
        write(
            "pin-figure",
            "fact: {type: explosion, measure: killed}\n  value: 5",
            "pin-day",
            "fact: " + EXPLOSION + "\n  value: 2031-06-02",
            "split",
            "fact: " + EXPLOSION + "\n  files: [02-norte-bulletin.txt]\n  value: Twin",
            "merge",
            "fact: {type: explosion, day: 2031-06-02}\n  with: {type: investigation}");
    for (Report report : reports("--decisions", decisions)) {
      assertThat(report.decisions())
          .extracting(Decision::outcome)
          .as(report.decisions().toString())
          .containsOnly(Decision.Outcome.APPLIED);
      Event explosion = event(report, "explosion", "Explosion in Iquique");
      assertThat(Objects.requireNonNull(explosion.date()).best()).isEqualTo("2031-06-02");
      Casualty killed =
          report.casualties().stream()
              .filter(figure -> explosion.id().equals(figure.event()))
              .filter(figure -> figure.measure().code().equals("killed"))
              .findFirst()
              .orElseThrow();
      assertThat(killed.best()).isEqualTo(5);
      assertThat(killed.disputed()).isFalse();
    }
  }

  @Test
  void split() throws Exception {
    String[] lines = {
      "fact: " + EXPLOSION, "files: [05-morning-tide.txt]", "value: A second blast in Iquique"
    };
    for (Report report : decided("split", lines)) {
      Event second =
          report.events().stream()
              .filter(event -> event.title().equals("A second blast in Iquique"))
              .findFirst()
              .orElseThrow();
      assertThat(files(report, second.evidence())).containsOnly("05-morning-tide.txt");
      assertThat(files(report, event(report, "explosion").evidence()))
          .doesNotContain("05-morning-tide.txt")
          .contains("01-quay-courier.txt");
    }
  }

  @Test
  void rename() throws Exception {
    for (Report report : decided("rename", "fact: " + EXPLOSION, "value: Depot fire in Iquique")) {
      assertThat(event(report, "explosion").title()).isEqualTo("Depot fire in Iquique");
    }
  }

  @Test
  void setSalience() throws Exception {
    for (Report report : decided("set-salience", "fact: " + EXPLOSION, "value: background")) {
      assertThat(event(report, "explosion").salience()).isEqualTo(Salience.BACKGROUND);
      assertThat(figure(report, "killed").salience())
          .as("with an event go its figures")
          .isEqualTo(Salience.BACKGROUND);
    }
  }

  @Test
  void drop() throws Exception {
    for (Report report : decided("drop", "fact: {type: condemnation}")) {
      assertThat(report.events()).noneMatch(event -> event.type().name().equals("condemnation"));
      assertThat(report.unplaced())
          .anyMatch(words -> words.reason().startsWith("dropped by decision of A. Soto"));
    }
  }

  @Test
  void addAnEvent() throws Exception {
    String event =
        "event: {type: disaster, title: Blaze at the depot, day: 2031-06-03, place: Iquique}";
    String quote =
        "evidence: [{file: 01-quay-courier.txt, quote: five hours to put out the blaze}]";
    for (Report report : decided("add", event, quote)) {
      Event fire = event(report, "disaster");
      assertThat(fire.title()).isEqualTo("Blaze at the depot");
      assertThat(words(report, fire.evidence())).containsExactly("five hours to put out the blaze");
    }
  }

  @Test
  void addAFigure() throws Exception {
    String figure = "figure: {of: " + EXPLOSION + ", measure: affected, number: 2+}";
    String quote = "evidence: [{file: 03-salt-flats-daily.txt, quote: Neighbours had complained}]";
    for (Report report : decided("add", figure, quote)) {
      assertThat(figure(report, "affected").count()).isEqualTo(Count.atLeast(2));
      assertThat(figure(report, "affected").event()).isEqualTo(event(report, "explosion").id());
    }
  }

  @Test
  void theGateTellsWhatNoLongerMatchesByTheLineOfTheFile() throws Exception {
    Path decisions =
        write("drop", "fact: {type: aid}", "pin-day", "fact: {type: arrest}\n  value: 2031-06-02");
    Path report = desk.resolve("report.json");
    Run.of("extract", desk.resolve("day1"), "--decisions", decisions, "-o", report);
    Run first = Run.of("check", report);
    assertThat(first.status()).isEqualTo(3);
    assertThat(first.data())
        .contains("decisions.yaml:7: pin-day by A. Soto changed nothing")
        .doesNotContain("decisions.yaml:2");

    Files.delete(desk.resolve("day1/04-pacific-ledger.txt"));
    Run.of("extract", desk.resolve("day1"), "--decisions", decisions, "-o", report);
    assertThat(Run.of("check", report).data())
        .contains("decisions.yaml:2: drop by A. Soto changed nothing");
  }

  @Test
  void aQuoteThatIsNotInTheArticleChangesNothing() throws Exception {
    String quote = "evidence: [{file: 01-quay-courier.txt, quote: Snow fell}]";
    Path decisions = write("add", "event: {type: disaster, title: T}\n  " + quote);
    Path report = desk.resolve("report.json");
    Run.of("extract", desk.resolve("day1"), "--decisions", decisions, "-o", report);
    assertThat(Run.of("check", report).data()).contains("decision-not-applied", "Snow fell");
  }

  @Test
  void theMethodNoteShowsWhoDecidedWhatAndWhy() throws Exception {
    Path decisions = write("rename", "fact: " + EXPLOSION + "\n  value: Depot fire in Iquique");
    Run.of("report", desk.resolve("day2"), "--decisions", decisions, "-o", desk.resolve("out"));
    assertThat(Files.readString(desk.resolve("out/report.md")))
        .contains("Depot fire in Iquique", "Decided by A. Soto on 6 June 2031", "seen by me");
  }

  /** The reports of both days after one decision, which was applied each time. */
  private List<Report> decided(String action, String... lines) throws Exception {
    Path decisions = write(action, String.join("\n  ", lines));
    List<Report> reports = reports("--decisions", decisions);
    for (Report report : reports) {
      assertThat(report.decisions())
          .extracting(Decision::outcome)
          .as(report.decisions().toString())
          .containsExactly(Decision.Outcome.APPLIED);
    }
    return reports;
  }

  private List<Report> reports(Object... more) throws IOException, ReportFormatException {
    List<Report> reports = new ArrayList<>();
    for (String day : List.of("day1", "day2")) {
      Path json = desk.resolve(day + ".json");
      Run run =
          Run.of(
              Stream.concat(
                      Stream.of("extract", desk.resolve(day), "-o", json, "-q"), Stream.of(more))
                  .toArray());
      assertThat(run).isEqualTo(new Run(ExitStatus.DONE, "", ""));
      try (InputStream in = Files.newInputStream(json)) {
        reports.add(ReportJson.read(in));
      }
    }
    return reports;
  }

  /** Writes decisions: an action and its lines, five lines of the file each. */
  private Path write(String... actions) throws IOException {
    StringBuilder yaml = new StringBuilder("decisions:\n");
    for (int i = 0; i < actions.length; i += 2) {
      yaml.append("- action: ").append(actions[i]).append("\n  ").append(actions[i + 1]);
      yaml.append("\n  who: A. Soto\n  when: 2031-06-06\n  why: seen by me\n");
    }
    return Files.writeString(desk.resolve("decisions.yaml"), yaml);
  }

  private static Event event(Report report, String type) {
    return event(report, type, "");
  }

  private static Event event(Report report, String type, String titled) {
    return report.events().stream()
        .filter(event -> event.type().name().equals(type) && event.title().contains(titled))
        .findFirst()
        .orElseThrow();
  }

  private static Casualty figure(Report report, String measure) {
    return report.casualties().stream()
        .filter(figure -> figure.measure().code().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rules(Report report, Event about) {
    return report.discrepancies().stream()
        .filter(point -> point.about().equals(about.id()))
        .map(point -> point.field().code() + " by " + point.rule().code())
        .toList();
  }

  private static List<String> files(Report report, List<Evidence.Id> ids) {
    return report.evidence().stream()
        .filter(words -> ids.contains(words.id()))
        .flatMap(words -> report.sources().stream().filter(s -> s.id().equals(words.source())))
        .map(source -> source.file())
        .toList();
  }

  private static List<String> words(Report report, List<Evidence.Id> ids) {
    return report.evidence().stream()
        .filter(words -> ids.contains(words.id()))
        .map(Evidence::quote)
        .toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }
}
