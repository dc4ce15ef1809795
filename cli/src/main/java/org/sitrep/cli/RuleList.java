package org.sitrep.cli;

import java.nio.charset.StandardCharsets;
import org.sitrep.model.check.CheckRule;

/** The rules of the checks as a table for people. */
final class RuleList {
  private RuleList() {}

  static byte[] text() {
    int widest = CheckRule.all().stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (CheckRule rule : CheckRule.all()) {
      String severity = rule.severity().code();
      text.append(severity).append(" ".repeat(9 - severity.length()));
      text.append(rule.id()).append(" ".repeat(widest + 2 - rule.id().length()));
      text.append(rule.title()).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
