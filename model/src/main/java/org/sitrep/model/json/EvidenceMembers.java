package org.sitrep.model.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;

/** The members of {@code evidence[]}, in the contract's order. */
final class EvidenceMembers {
  private EvidenceMembers() {}

  static void write(JsonWriter json, Evidence evidence) throws IOException {
    json.text("id", evidence.id().value());
    json.text("source", evidence.source().value());
    json.text("quote", evidence.quote());
    json.number("start", evidence.start());
    json.number("end", evidence.end());
  }

  static Evidence read(JsonObject json, Ids ids) throws ReportFormatException {
    return new Evidence(
        new Evidence.Id(json.text("id")),
        json.word("source", ids::source),
        json.text("quote"),
        json.number("start"),
        json.number("end"));
  }

  /** Checks the quotes of those sources whose text the report carries. */
  static void checkQuotes(Report report) throws ReportFormatException {
    Map<Source.Id, String> texts = new HashMap<>();
    for (Source source : report.sources()) {
      String text = source.text();
      if (text != null) {
        texts.put(source.id(), text);
      }
    }
    List<Evidence> evidence = report.evidence();
    for (int i = 0; i < evidence.size(); i++) {
      String text = texts.get(evidence.get(i).source());
      if (text != null && !text.startsWith(evidence.get(i).quote(), evidence.get(i).start())) {
        throw new ReportFormatException(
            "evidence[" + i + "].quote", "is not what the source's text has there");
      }
    }
  }
}
