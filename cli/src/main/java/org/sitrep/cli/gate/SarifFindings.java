package org.sitrep.cli.gate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.check.CheckRule;
import org.sitrep.model.check.Finding;
import org.sitrep.model.check.Severity;

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
    Json.write(
        out,
        json -> {
          json.writeStringField("$schema", SCHEMA);
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          run(json, review);
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  private static void run(JsonGenerator json, Review review) throws IOException {
    List<CheckRule> rules = List.copyOf(CheckRule.all());
    Json.object(
        json,
        "tool",
        tool ->
            Json.object(
                tool,
                "driver",
                driver -> {
                  driver.writeStringField("name", "Sitrep");
                  driver.writeStringField("version", review.version());
                  driver.writeArrayFieldStart("rules");
                  for (CheckRule rule : rules) {
                    rule(driver, rule);
                  }
                  driver.writeEndArray();
                }));
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Reviewed reviewed : review.findings()) {
      json.writeStartObject();
      result(json, review, reviewed, rules);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void rule(JsonGenerator json, CheckRule rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    Json.text(json, "shortDescription", sentence(rule.title()));
    Json.text(json, "fullDescription", sentence(rule.title()) + " " + rule.advice());
    Json.text(json, "help", rule.advice());
    Json.object(
        json,
        "defaultConfiguration",
        configuration -> configuration.writeStringField("level", level(rule.severity())));
    json.writeEndObject();
  }

  private static String sentence(String title) {
    return Character.toUpperCase(title.charAt(0)) + title.substring(1) + ".";
  }

  private static void result(
      JsonGenerator json, Review review, Reviewed reviewed, List<CheckRule> rules)
      throws IOException {
    Finding finding = reviewed.finding();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
    json.writeStringField("level", level(finding.severity()));
    Json.text(json, "message", finding.message());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    Json.object(json, "physicalLocation", place -> place(place, review.spot(reviewed)));
    logical(json, finding, reviewed);
    json.writeEndObject();
    json.writeEndArray();
    Json.object(
        json,
        "partialFingerprints",
        prints -> prints.writeStringField(FINGERPRINT, finding.subject()));
    json.writeStringField("baselineState", reviewed.known() ? "unchanged" : "new");
  }

  /** The fact in report.json that the finding is about. */
  private static void logical(JsonGenerator json, Finding finding, Reviewed reviewed)
      throws IOException {
    if (reviewed.ids().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("name", reviewed.ids().get(0));
    json.writeStringField("fullyQualifiedName", finding.subject());
    json.writeStringField("kind", "member");
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, Spot spot) throws IOException {
    Json.object(json, "artifactLocation", file -> file.writeStringField("uri", uri(spot.path())));
    if (spot.region().isPresent()) {
      Region region = spot.region().get();
      Json.object(
          json,
          "region",
          members -> {
            members.writeNumberField("startLine", region.startLine());
            members.writeNumberField("startColumn", region.startColumn());
            members.writeNumberField("endLine", region.endLine());
            members.writeNumberField("endColumn", region.endColumn());
            Json.text(members, "snippet", spot.quote());
          });
    }
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

  private static String level(Severity severity) {
    return severity.code();
  }
}
