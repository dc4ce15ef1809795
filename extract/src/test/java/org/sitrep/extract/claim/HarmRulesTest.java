package org.sitrep.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.extract.claim.HarmRule.Example;

class HarmRulesTest {
  private static final CasualtyFinder FINDER = Casualties.FINDER;

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsExamplesAndLeavesItsCounterexamples() {
    return HarmRules.load("en").stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.name() + ": " + example.sentence(),
                                () -> check(rule, example))));
  }

  private static void check(HarmRule rule, Example example) {
    List<HarmMatch> found =
        Sentences.reading(example.sentence()).sentences().stream()
            .flatMap(sentence -> FINDER.match(sentence).stream())
            .filter(match -> match.rule().name().equals(rule.name()))
            .toList();
    if (example.outcome().isEmpty()) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found)
          .anyMatch(
              match ->
                  match.outcome() == example.outcome().get()
                      && match.quantity().best() == example.count());
    }
  }

  @Test
  void everyRuleHasAnExampleOfBothKinds() {
    assertThat(HarmRules.load("en"))
        .allSatisfy(
            rule -> {
              assertThat(rule.examples()).anyMatch(example -> example.outcome().isPresent());
              assertThat(rule.examples()).anyMatch(example -> example.outcome().isEmpty());
            });
  }
}
