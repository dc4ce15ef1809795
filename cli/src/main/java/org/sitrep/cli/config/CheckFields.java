package org.sitrep.cli.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.check.CheckRule;
import org.sitrep.model.check.Severity;
import org.sitrep.model.fact.Code;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code checks} of {@code sitrep.yaml}: the least severity that fails, and one a rule. */
final class CheckFields {
  static final List<String> KEYS = List.of("failOn", "rules");
  private static final String OFF = "off";

  private CheckFields() {}

  static CheckSettings read(@Nullable Node node, Faults faults) {
    if (node == null) {
      return CheckSettings.NONE;
    }
    Fields fields = new Fields("'checks'", node, KEYS, faults);
    return new CheckSettings(
        rules(fields.node("rules"), faults), fields.value("failOn", CheckFields::severity));
  }

  private static Map<String, Optional<Severity>> rules(@Nullable Node node, Faults faults) {
    Map<String, Optional<Severity>> severities = new HashMap<>();
    if (node != null) {
      List<String> known = CheckRule.all().stream().map(CheckRule::id).toList();
      Fields fields = new Fields("'rules'", node, known, faults);
      for (String rule : known) {
        Optional<Severity> severity = fields.value(rule, CheckFields::severityOrOff);
        if (severity != null) {
          severities.put(rule, severity);
        }
      }
    }
    return severities;
  }

  private static Optional<Severity> severityOrOff(String word) {
    return word.equals(OFF) ? Optional.empty() : Optional.of(severity(word));
  }

  private static Severity severity(String word) {
    try {
      return Code.parse(Severity.class, word);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'" + word + "' is none of error, warning, note and, for a rule, off", e);
    }
  }
}
