package org.sitrep.model.json;

import java.io.IOException;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Handling;
import org.sitrep.model.fact.Meta;

/** The members of {@code meta}, in the contract's order. */
final class MetaMembers {
  private MetaMembers() {}

  static void write(JsonWriter json, Meta meta) throws IOException {
    Handling handling = meta.handling();
    json.text("title", meta.title());
    json.object("period", meta.period(), MetaMembers::writePeriod);
    json.day("asOf", meta.asOf());
    json.text("language", meta.language());
    json.text("handling", handling == null ? null : handling.label());
    json.text("preparedBy", meta.preparedBy());
    json.text("number", meta.number());
    json.object("generator", meta.generator(), MetaMembers::writeGenerator);
  }

  private static void writePeriod(JsonWriter json, DateRange period) throws IOException {
    json.day("from", period.earliest());
    json.day("to", period.latest());
  }

  private static void writeGenerator(JsonWriter json, Meta.Generator generator) throws IOException {
    json.text("name", generator.name());
    json.text("version", generator.version());
  }

  static Meta read(JsonObject json) throws ReportFormatException {
    return new Meta(
        json.text("title"),
        json.objectOrNull("period", MetaMembers::readPeriod),
        json.dayOrNull("asOf"),
        json.text("language"),
        json.wordOrNull("handling", JsonObject.checked(Handling::parse)),
        json.textOrNull("preparedBy"),
        json.textOrNull("number"),
        json.object("generator", MetaMembers::readGenerator));
  }

  private static DateRange readPeriod(JsonObject json) throws ReportFormatException {
    return new DateRange(json.day("from"), json.day("to"));
  }

  private static Meta.Generator readGenerator(JsonObject json) throws ReportFormatException {
    return new Meta.Generator(json.text("name"), json.text("version"));
  }
}
