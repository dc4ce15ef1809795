package org.sitrep.extract.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.extract.time.MarkedText.Mark;

/** Runs the examples that stand beside every rule in {@code time.rules}. */
class RuleExamplesTest {
  private static final TimeRules RULES = TimeRules.of("en");

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() {
    return RULES.examples().stream()
        .map(example -> dynamicTest(example.rule() + ": " + example.text(), () -> check(example)));
  }

  @Test
  void everyRuleHasAnExampleOfBothKinds() {
    Set<String> rules = RULES.names();
    assertThat(rulesWithExamples(true)).isEqualTo(rules);
    assertThat(rulesWithExamples(false)).isEqualTo(rules);
  }

  private static Set<String> rulesWithExamples(boolean positive) {
    return RULES.examples().stream()
        .filter(example -> example.positive() == positive)
        .map(Example::rule)
        .collect(Collectors.toSet());
  }

  private static void check(Example example) {
    MarkedText marked = MarkedText.parse(example.text());
    List<TimeExpression> found = Article.tag(marked.text(), example.reference());
    List<Mark> byRule =
        found.stream()
            .filter(expression -> expression.rule().equals(example.rule()))
            .map(e -> new Mark(e.start(), e.end(), e.value()))
            .toList();
    if (example.positive()) {
      assertThat(byRule).as(found.toString()).containsAll(marked.marks()).isNotEmpty();
    } else {
      assertThat(byRule).isEmpty();
    }
  }
}
