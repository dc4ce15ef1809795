package org.sitrep.cli.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.sitrep.model.check.Finding;
import org.sitrep.model.check.Severity;
import org.sitrep.model.json.JsonWriter;

/** Findings as JSON of our own form; the same file serves as a baseline. */
public final class JsonFindings implements FindingsWriter {
  @Override
  public void write(Review review, OutputStream out) throws IOException {
    try (JsonWriter json = new JsonWriter(out)) {
      json.root(review, JsonFindings::review);
    }
  }

  private static void review(JsonWriter json, Review review) throws IOException {
    json.text("report", review.report());
    json.code("failOn", review.failOn());
    json.flag("fails", review.fails());
    json.object("counts", review, JsonFindings::counts);
    json.list("findings", review.findings(), JsonFindings::finding);
  }

  private static void counts(JsonWriter json, Review review) throws IOException {
    for (Severity severity : Severity.values()) {
      json.number(severity.code(), review.count(severity));
    }
    json.number("baseline", review.findings().size() - review.fresh().size());
  }

  private static void finding(JsonWriter json, Reviewed reviewed) throws IOException {
    Finding finding = reviewed.finding();
    json.text("rule", finding.rule().id());
    json.code("severity", finding.severity());
    json.text("message", finding.message());
    json.text("advice", finding.rule().advice());
    json.text("subject", finding.subject());
    json.ids("ids", reviewed.ids(), Function.identity());
    json.object("spot", reviewed.spot().orElse(null), JsonFindings::spot);
    json.flag("known", reviewed.known());
  }

  private static void spot(JsonWriter json, Spot spot) throws IOException {
    json.text("path", spot.path());
    if (spot.region().isPresent()) {
      Region region = spot.region().get();
      json.number("line", region.startLine());
      json.number("column", region.startColumn());
      json.number("endLine", region.endLine());
      json.number("endColumn", region.endColumn());
    }
    if (!spot.quote().isEmpty()) {
      json.text("quote", spot.quote());
    }
  }
}
