package org.sitrep.model.check;

import java.util.Map;
import java.util.Optional;

/**
 * How much the findings of each rule weigh for one desk.
 *
 * @param severities by rule id; empty for a rule that is off; a rule that is not named keeps its
 *     own severity
 */
public record Policy(Map<String, Optional<Severity>> severities) {
  /** Every rule as its table has it. */
  public static final Policy STANDARD = new Policy(Map.of());

  /** Copies the map. */
  public Policy {
    severities = Map.copyOf(severities);
  }

  /** The severity of a rule's findings; empty where the rule is off. */
  Optional<Severity> of(CheckRule rule) {
    Optional<Severity> set = severities.get(rule.id());
    return set == null ? Optional.of(rule.severity()) : set;
  }
}
