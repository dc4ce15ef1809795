package org.sitrep.model.json;

import java.io.IOException;
import java.util.List;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Span;

/** The members of {@code sources[]}, in the contract's order. */
final class SourceMembers {
  private SourceMembers() {}

  static void write(JsonWriter json, Source source) throws IOException {
    Source.Id duplicateOf = source.duplicateOf();
    json.text("id", source.id().value());
    json.text("file", source.file());
    json.text("sha256", source.sha256());
    json.text("mediaType", source.mediaType());
    json.text("publisher", source.publisher());
    json.text("headline", source.headline());
    json.text("byline", source.byline());
    json.text("url", source.url());
    json.text("language", source.language());
    json.object("published", source.published(), PublicationMembers::write);
    json.object("reliability", source.reliability(), SourceMembers::writeReliability);
    json.text("duplicateOf", duplicateOf == null ? null : duplicateOf.value());
    json.list("boilerplate", source.boilerplate(), SourceMembers::writeSpan);
    json.text("text", source.text());
  }

  private static void writeReliability(JsonWriter json, Source.Reliability reliability)
      throws IOException {
    json.text("admiralty", reliability.admiralty());
    json.text("basis", reliability.basis());
  }

  private static void writeSpan(JsonWriter json, Span span) throws IOException {
    json.number("start", span.start());
    json.number("end", span.end());
  }

  static Source read(JsonObject json, Ids ids) throws ReportFormatException {
    return new Source(
        new Source.Id(json.text("id")),
        json.text("file"),
        json.text("sha256"),
        json.text("mediaType"),
        json.textOrNull("publisher"),
        json.textOrNull("headline"),
        json.textOrNull("byline"),
        json.textOrNull("url"),
        json.text("language"),
        json.objectOrNull("published", PublicationMembers::read),
        json.object("reliability", SourceMembers::readReliability),
        json.wordOrNull("duplicateOf", ids::source),
        readBoilerplate(json),
        json.textOrNull("text"));
  }

  private static Source.Reliability readReliability(JsonObject json) throws ReportFormatException {
    return new Source.Reliability(json.text("admiralty"), json.text("basis"));
  }

  private static List<Span> readBoilerplate(JsonObject json) throws ReportFormatException {
    List<Span> spans =
        json.list("boilerplate", span -> new Span(span.number("start"), span.number("end")));
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        throw json.fault("boilerplate[" + i + "]", "starts before the one above it ends");
      }
    }
    return spans;
  }
}
