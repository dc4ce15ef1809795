package org.sitrep.model.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sitrep.model.fact.Code;

/**
 * A rule of the gate: a row of {@code check-rules.tsv}. Each has a page in {@code docs/checks} with
 * an example that a test executes.
 *
 * @param id the rule's name, which settings, baselines and machine-readable output use
 * @param severity how much a finding weighs unless the settings say otherwise
 * @param title what is wrong, in a few words
 * @param advice what to do about it, in a sentence
 */
public record CheckRule(String id, Severity severity, String title, String advice) {
  private static final String TABLE = "/org/sitrep/model/check-rules.tsv";
  private static final Map<String, CheckRule> RULES = read();

  /** All rules, in the order of the table. */
  public static Collection<CheckRule> all() {
    return RULES.values();
  }

  /**
   * The rule of that name.
   *
   * @throws IllegalArgumentException naming the word where the table has no such row
   */
  public static CheckRule of(String id) {
    CheckRule rule = RULES.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("'" + id + "' is no rule of the checks");
    }
    return rule;
  }

  private static Map<String, CheckRule> read() {
    Map<String, CheckRule> rules = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(CheckRule.class.getResourceAsStream(TABLE))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(row -> new CheckRule(row[0], Code.parse(Severity.class, row[1]), row[2], row[3]))
          .forEach(rule -> rules.put(rule.id, rule));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(rules);
  }
}
