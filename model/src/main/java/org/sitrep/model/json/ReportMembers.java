package org.sitrep.model.json;

import java.io.IOException;
import org.sitrep.model.fact.Report;

/** The members of the report itself, in the contract's order. */
final class ReportMembers {
  private static final String MAJOR = majorOf(Report.SCHEMA_VERSION);

  private ReportMembers() {}

  static void write(JsonWriter json, Report report) throws IOException {
    json.root(report, ReportMembers::members);
  }

  private static void members(JsonWriter json, Report report) throws IOException {
    json.text("schemaVersion", Report.SCHEMA_VERSION);
    json.object("meta", report.meta(), MetaMembers::write);
    json.list("sources", report.sources(), SourceMembers::write);
    json.list("evidence", report.evidence(), EvidenceMembers::write);
    json.list("entities", report.entities(), EntityMembers::write);
    json.list("events", report.events(), EventMembers::write);
    json.list("casualties", report.casualties(), CasualtyMembers::write);
    json.list("discrepancies", report.discrepancies(), DiscrepancyMembers::write);
    json.list("summary", report.summary(), RemarkMembers::writeStatement);
    json.list("unplaced", report.unplaced(), RemarkMembers::writeUnplaced);
    json.list("diagnostics", report.diagnostics(), RemarkMembers::writeDiagnostic);
    json.list("decisions", report.decisions(), DecisionMembers::write);
  }

  static Report read(JsonObject json) throws ReportFormatException {
    checkVersion(json);
    Ids ids = new Ids(json);
    return json.whole(report -> read(report, ids));
  }

  private static Report read(JsonObject json, Ids ids) throws ReportFormatException {
    Report report =
        new Report(
            json.object("meta", MetaMembers::read),
            json.list("sources", source -> SourceMembers.read(source, ids)),
            json.list("evidence", evidence -> EvidenceMembers.read(evidence, ids)),
            json.list("entities", entity -> EntityMembers.read(entity, ids)),
            json.list("events", event -> EventMembers.read(event, ids)),
            json.list("casualties", casualty -> CasualtyMembers.read(casualty, ids)),
            json.list("discrepancies", dispute -> DiscrepancyMembers.read(dispute, ids)),
            json.list("summary", statement -> RemarkMembers.readStatement(statement, ids)),
            json.list("unplaced", unplaced -> RemarkMembers.readUnplaced(unplaced, ids)),
            json.list("diagnostics", RemarkMembers::readDiagnostic),
            json.list("decisions", decision -> DecisionMembers.read(decision, ids)));
    EvidenceMembers.checkQuotes(report);
    return report;
  }

  private static void checkVersion(JsonObject json) throws ReportFormatException {
    String version = json.text("schemaVersion");
    if (!majorOf(version).equals(MAJOR)) {
      throw json.fault(
          "schemaVersion", "'" + version + "' is not version " + MAJOR + " of reports");
    }
  }

  private static String majorOf(String version) {
    int dot = version.indexOf('.');
    return dot < 0 ? version : version.substring(0, dot);
  }
}
