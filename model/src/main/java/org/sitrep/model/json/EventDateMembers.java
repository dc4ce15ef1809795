package org.sitrep.model.json;

import java.io.IOException;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventDate.DateReport;
import org.sitrep.model.fact.Precision;

/** The members of {@code events[].date}, in the contract's order. */
final class EventDateMembers {
  private EventDateMembers() {}

  static void write(JsonWriter json, EventDate date) throws IOException {
    json.day("earliest", date.range().earliest());
    json.day("latest", date.range().latest());
    json.day("best", date.best());
    json.code("precision", date.precision());
    json.list("reports", date.reports(), EventDateMembers::writeReport);
  }

  private static void writeReport(JsonWriter json, DateReport report) throws IOException {
    Event.Id relativeTo = report.relativeTo();
    json.day("date", report.date());
    json.day("readOn", report.readOn());
    json.text("relativeTo", relativeTo == null ? null : relativeTo.value());
    json.text("text", report.text());
    json.text("source", report.source().value());
    json.text("evidence", report.evidence().value());
  }

  static EventDate read(JsonObject json, Ids ids) throws ReportFormatException {
    return new EventDate(
        new DateRange(json.day("earliest"), json.day("latest")),
        json.dayOrNull("best"),
        json.code("precision", Precision.class),
        json.list("reports", report -> readReport(report, ids)));
  }

  private static DateReport readReport(JsonObject json, Ids ids) throws ReportFormatException {
    return new DateReport(
        json.day("date"),
        json.day("readOn"),
        json.wordOrNull("relativeTo", ids::event),
        json.text("text"),
        json.word("source", ids::source),
        json.word("evidence", ids::evidence));
  }
}
