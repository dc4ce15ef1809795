package org.sitrep.model.json;

import java.io.IOException;
import org.sitrep.model.fact.Diagnostic;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Statement;
import org.sitrep.model.fact.Unplaced;

/** The members of {@code summary[]}, {@code unplaced[]} and {@code diagnostics[]}. */
final class RemarkMembers {
  private RemarkMembers() {}

  static void writeStatement(JsonWriter json, Statement statement) throws IOException {
    json.text("text", statement.text());
    json.ids("supports", statement.supports(), FactId::value);
  }

  static Statement readStatement(JsonObject json, Ids ids) throws ReportFormatException {
    return new Statement(json.text("text"), json.words("supports", ids::fact));
  }

  static void writeUnplaced(JsonWriter json, Unplaced unplaced) throws IOException {
    json.text("evidence", unplaced.evidence().value());
    json.text("reason", unplaced.reason());
  }

  static Unplaced readUnplaced(JsonObject json, Ids ids) throws ReportFormatException {
    return new Unplaced(json.word("evidence", ids::evidence), json.text("reason"));
  }

  static void writeDiagnostic(JsonWriter json, Diagnostic diagnostic) throws IOException {
    json.text("file", diagnostic.file());
    json.text("code", diagnostic.code());
    json.text("message", diagnostic.message());
  }

  static Diagnostic readDiagnostic(JsonObject json) throws ReportFormatException {
    return new Diagnostic(json.text("file"), json.text("code"), json.text("message"));
  }
}
