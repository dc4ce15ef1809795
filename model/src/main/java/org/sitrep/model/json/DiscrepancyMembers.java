package org.sitrep.model.json;

import java.io.IOException;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Discrepancy.Position;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Rule;
import org.sitrep.model.fact.Source;

/** The members of {@code discrepancies[]}, in the contract's order. */
final class DiscrepancyMembers {
  private DiscrepancyMembers() {}

  static void write(JsonWriter json, Discrepancy discrepancy) throws IOException {
    json.text("id", discrepancy.id().value());
    json.text("about", discrepancy.about().value());
    json.code("field", discrepancy.field());
    json.list("positions", discrepancy.positions(), DiscrepancyMembers::writePosition);
    json.text("chosen", discrepancy.chosen());
    json.code("rule", discrepancy.rule());
  }

  private static void writePosition(JsonWriter json, Position position) throws IOException {
    json.text("value", position.value());
    json.ids("sources", position.sources(), Source.Id::value);
    json.ids("evidence", position.evidence(), Evidence.Id::value);
  }

  static Discrepancy read(JsonObject json, Ids ids) throws ReportFormatException {
    return new Discrepancy(
        new Discrepancy.Id(json.text("id")),
        json.word("about", ids::fact),
        json.code("field", Discrepancy.Field.class),
        json.list("positions", position -> readPosition(position, ids)),
        json.textOrNull("chosen"),
        json.code("rule", Rule.class));
  }

  private static Position readPosition(JsonObject json, Ids ids) throws ReportFormatException {
    return new Position(
        json.text("value"),
        json.words("sources", ids::source),
        json.words("evidence", ids::evidence));
  }
}
