package org.sitrep.cli.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.check.CheckRule;
import org.sitrep.model.check.Finding;
import org.sitrep.model.json.JsonWriter;

/**
 * Findings as SARIF 2.1.0 (OASIS Standard, 27 March 2020). Regions point into the articles; columns
 * count UTF-16 units, the standard's {@code columnKind} for them.
 */
public final class SarifFindings implements FindingsWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The name of the fingerprint: rule and subject, which stay from report to report. */
  private static final String FINGERPRINT = "sitrepSubject/v1";

  @Override
  public void write(Review review, OutputStream out) throws IOException {
    try (JsonWriter json = new JsonWriter(out)) {
      json.root(review, SarifFindings::log);
    }
  }

  private static void log(JsonWriter json, Review review) throws IOException {
    json.text("$schema", SCHEMA);
    json.text("version", "2.1.0");
    json.list("runs", List.of(review), SarifFindings::run);
  }

  private static void run(JsonWriter json, Review review) throws IOException {
    json.object("tool", review, (tool, all) -> tool.object("driver", all, SarifFindings::driver));
    json.text("columnKind", "utf16CodeUnits");
    List<CheckRule> rules = List.copyOf(CheckRule.all());
    json.list(
        "results",
        review.findings(),
        (result, reviewed) -> result(result, review, reviewed, rules));
  }

  private static void driver(JsonWriter json, Review review) throws IOException {
    json.text("name", "Sitrep");
    json.text("version", review.version());
    json.list("rules", List.copyOf(CheckRule.all()), SarifFindings::rule);
  }

  private static void rule(JsonWriter json, CheckRule rule) throws IOException {
    json.text("id", rule.id());
    message(json, "shortDescription", sentence(rule.title()));
    message(json, "fullDescription", sentence(rule.title()) + " " + rule.advice());
    message(json, "help", rule.advice());
    json.object(
        "defaultConfiguration", rule.severity(), (level, weight) -> level.code("level", weight));
  }

  private static String sentence(String title) {
    return Character.toUpperCase(title.charAt(0)) + title.substring(1) + ".";
  }

  private static void result(
      JsonWriter json, Review review, Reviewed reviewed, List<CheckRule> rules) throws IOException {
    Finding finding = reviewed.finding();
    json.text("ruleId", finding.rule().id());
    json.number("ruleIndex", rules.indexOf(finding.rule()));
    json.code("level", finding.severity());
    message(json, "message", finding.message());
    json.list(
        "locations",
        List.of(reviewed),
        (location, found) -> {
          location.object("physicalLocation", review.spot(found), SarifFindings::place);
          logical(location, found);
        });
    json.object(
        "partialFingerprints",
        finding.subject(),
        (prints, subject) -> prints.text(FINGERPRINT, subject));
    json.text("baselineState", reviewed.known() ? "unchanged" : "new");
  }

  /** The fact in report.json that the finding is about. */
  private static void logical(JsonWriter json, Reviewed reviewed) throws IOException {
    if (reviewed.ids().isEmpty()) {
      return;
    }
    json.list(
        "logicalLocations",
        reviewed.ids().subList(0, 1),
        (fact, id) -> {
          fact.text("name", id);
          fact.text("fullyQualifiedName", reviewed.finding().subject());
          fact.text("kind", "member");
        });
  }

  private static void place(JsonWriter json, Spot spot) throws IOException {
    json.object("artifactLocation", spot.path(), (file, path) -> file.text("uri", uri(path)));
    if (spot.region().isPresent()) {
      json.object(
          "region",
          spot.region().get(),
          (members, region) -> {
            members.number("startLine", region.startLine());
            members.number("startColumn", region.startColumn());
            members.number("endLine", region.endLine());
            members.number("endColumn", region.endColumn());
            message(members, "snippet", spot.quote());
          });
    }
  }

  /** The standard's form of a text. */
  private static void message(JsonWriter json, String key, String text) throws IOException {
    json.object(key, text, (members, words) -> members.text("text", words));
  }

  /** A URI reference (RFC 3986): what is not allowed in a path is escaped, segment by segment. */
  static String uri(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      segments.add(PercentEncoding.encode(segment));
    }
    String uri = String.join("/", segments);
    return uri.startsWith("/") ? "file://" + uri : uri;
  }
}
