package org.sitrep.model.json;

import java.io.IOException;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Publication;

/** The members of {@code sources[].published}, in the contract's order. */
final class PublicationMembers {
  private PublicationMembers() {}

  static void write(JsonWriter json, Publication published) throws IOException {
    json.day("earliest", published.range().earliest());
    json.day("latest", published.range().latest());
    json.day("best", published.best());
    json.code("basis", published.basis());
    json.list("stated", published.stated(), PublicationMembers::writeStated);
  }

  private static void writeStated(JsonWriter json, Publication.Stated stated) throws IOException {
    json.text("text", stated.text());
    json.day("date", stated.date());
    json.code("role", stated.role());
    json.text("why", stated.why());
  }

  static Publication read(JsonObject json) throws ReportFormatException {
    return new Publication(
        new DateRange(json.day("earliest"), json.day("latest")),
        json.day("best"),
        json.code("basis", Publication.Basis.class),
        json.list("stated", PublicationMembers::readStated));
  }

  private static Publication.Stated readStated(JsonObject json) throws ReportFormatException {
    return new Publication.Stated(
        json.text("text"),
        json.day("date"),
        json.code("role", Publication.Role.class),
        json.text("why"));
  }
}
