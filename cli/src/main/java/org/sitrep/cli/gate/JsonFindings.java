package org.sitrep.cli.gate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.sitrep.model.check.Finding;
import org.sitrep.model.check.Severity;

/** Findings as JSON of our own form; the same file serves as a baseline. */
public final class JsonFindings implements FindingsWriter {
  @Override
  public void write(Review review, OutputStream out) throws IOException {
    Json.write(
        out,
        json -> {
          json.writeStringField("report", review.report());
          json.writeStringField("failOn", review.failOn().code());
          json.writeBooleanField("fails", review.fails());
          Json.object(json, "counts", counts -> counts(review, counts));
          json.writeArrayFieldStart("findings");
          for (Reviewed reviewed : review.findings()) {
            json.writeStartObject();
            finding(json, reviewed);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void counts(Review review, JsonGenerator json) throws IOException {
    for (Severity severity : Severity.values()) {
      long count = review.fresh().stream().filter(r -> r.finding().severity() == severity).count();
      json.writeNumberField(severity.code(), count);
    }
    json.writeNumberField("baseline", review.findings().size() - review.fresh().size());
  }

  private static void finding(JsonGenerator json, Reviewed reviewed) throws IOException {
    Finding finding = reviewed.finding();
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("severity", finding.severity().code());
    json.writeStringField("message", finding.message());
    json.writeStringField("advice", finding.rule().advice());
    json.writeStringField("subject", finding.subject());
    json.writeArrayFieldStart("ids");
    for (String id : reviewed.ids()) {
      json.writeString(id);
    }
    json.writeEndArray();
    json.writeFieldName("spot");
    if (reviewed.spot().isEmpty()) {
      json.writeNull();
    } else {
      json.writeStartObject();
      spot(json, reviewed.spot().get());
      json.writeEndObject();
    }
    json.writeBooleanField("known", reviewed.known());
  }

  private static void spot(JsonGenerator json, Spot spot) throws IOException {
    json.writeStringField("path", spot.path());
    if (spot.region().isPresent()) {
      Region region = spot.region().get();
      json.writeNumberField("line", region.startLine());
      json.writeNumberField("column", region.startColumn());
      json.writeNumberField("endLine", region.endLine());
      json.writeNumberField("endColumn", region.endColumn());
    }
    if (!spot.quote().isEmpty()) {
      json.writeStringField("quote", spot.quote());
    }
  }
}
