package org.sitrep.model.json;

import java.io.IOException;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.CasualtyReport;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Salience;

/** The members of {@code casualties[]}, in the contract's order. */
final class CasualtyMembers {
  private CasualtyMembers() {}

  static void write(JsonWriter json, Casualty casualty) throws IOException {
    Event.Id event = casualty.event();
    json.text("id", casualty.id().value());
    json.ids("formerIds", casualty.formerIds(), Casualty.Id::value);
    json.text("event", event == null ? null : event.value());
    json.code("measure", casualty.measure());
    json.code("salience", casualty.salience());
    json.object("victims", casualty.victims(), CasualtyMembers::writeVictims);
    json.number("best", casualty.best());
    writeCount(json, casualty.count());
    json.ids("totalOf", casualty.totalOf(), Casualty.Id::value);
    json.flag("disputed", casualty.disputed());
    json.list("reports", casualty.reports(), CasualtyMembers::writeReport);
  }

  private static void writeCount(JsonWriter json, Count count) throws IOException {
    json.number("low", count.low());
    json.number("high", count.high());
  }

  private static void writeVictims(JsonWriter json, Victims victims) throws IOException {
    json.text("text", victims.text());
    json.text("status", victims.status());
    json.text("sex", victims.sex());
    json.text("ages", victims.ages());
    json.text("nationality", victims.nationality());
  }

  private static void writeReport(JsonWriter json, CasualtyReport report) throws IOException {
    writeCount(json, report.count());
    json.text("text", report.text());
    json.text("victims", report.victims());
    json.text("source", report.source().value());
    json.ids("attributedTo", report.attributedTo(), Entity.Id::value);
    json.text("evidence", report.evidence().value());
  }

  // NullAway overlooks the @Nullable of a nested type in a compact constructor's parameters.
  @SuppressWarnings("NullAway")
  static Casualty read(JsonObject json, Ids ids) throws ReportFormatException {
    return new Casualty(
        new Casualty.Id(json.text("id")),
        json.words("formerIds", (path, id) -> new Casualty.Id(id)),
        json.wordOrNull("event", ids::event),
        json.code("measure", Measure.class),
        json.code("salience", Salience.class),
        json.object("victims", CasualtyMembers::readVictims),
        json.number("best"),
        readCount(json),
        json.words("totalOf", ids::casualty),
        json.flag("disputed"),
        json.list("reports", report -> readReport(report, ids)));
  }

  private static Count readCount(JsonObject json) throws ReportFormatException {
    return new Count(json.number("low"), json.numberOrNull("high"));
  }

  private static Victims readVictims(JsonObject json) throws ReportFormatException {
    return new Victims(
        json.text("text"),
        json.textOrNull("status"),
        json.textOrNull("sex"),
        json.textOrNull("ages"),
        json.textOrNull("nationality"));
  }

  private static CasualtyReport readReport(JsonObject json, Ids ids) throws ReportFormatException {
    return new CasualtyReport(
        readCount(json),
        json.text("text"),
        json.text("victims"),
        json.word("source", ids::source),
        json.words("attributedTo", ids::entity),
        json.word("evidence", ids::evidence));
  }
}
