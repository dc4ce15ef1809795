package org.sitrep.model.json;

import java.io.IOException;
import org.sitrep.model.fact.Decision;
import org.sitrep.model.fact.FactId;

/** The members of {@code decisions[]}, in the contract's order. */
final class DecisionMembers {
  private DecisionMembers() {}

  static void write(JsonWriter json, Decision decision) throws IOException {
    json.code("action", decision.action());
    json.text("about", decision.about());
    json.text("value", decision.value());
    json.text("who", decision.who());
    json.day("when", decision.when());
    json.text("why", decision.why());
    json.text("origin", decision.origin());
    json.code("outcome", decision.outcome());
    json.text("remark", decision.remark());
    json.ids("facts", decision.facts(), FactId::value);
  }

  static Decision read(JsonObject json, Ids ids) throws ReportFormatException {
    return new Decision(
        json.code("action", Decision.Action.class),
        json.text("about"),
        json.textOrNull("value"),
        json.text("who"),
        json.day("when"),
        json.text("why"),
        json.text("origin"),
        json.code("outcome", Decision.Outcome.class),
        json.text("remark"),
        json.words("facts", ids::fact));
  }
}
