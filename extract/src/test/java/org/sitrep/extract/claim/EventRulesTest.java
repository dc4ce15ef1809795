package org.sitrep.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.gazetteer.Gazetteer;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.MentionFinder;

class EventRulesTest {
  private static final WordClasses WORDS = WordClasses.load("en");
  private static final EventCodes CODES = EventCodes.load();
  private static final EventRules RULES = EventRules.load("en", CODES);
  private static final EventFinder FINDER = new EventFinder(RULES, CODES, WORDS);
  private static final MentionFinder NAMES = new MentionFinder(WORDS, Gazetteer.load());

  @TestFactory
  Stream<DynamicTest> everyRuleNamesItsExamples() {
    return RULES.rules().stream()
        .flatMap(
            rule ->
                rule.matching().stream()
                    .map(
                        sentence ->
                            DynamicTest.dynamicTest(
                                rule.name() + ": " + sentence,
                                () -> assertThat(rules(sentence)).contains(rule.name()))));
  }

  @TestFactory
  Stream<DynamicTest> noRuleNamesItsCounterexamples() {
    return RULES.rules().stream()
        .flatMap(
            rule ->
                rule.failing().stream()
                    .map(
                        sentence ->
                            DynamicTest.dynamicTest(
                                rule.name() + ": " + sentence,
                                () -> assertThat(rules(sentence)).doesNotContain(rule.name()))));
  }

  @Test
  void everyRuleHasAnExampleOfBothKinds() {
    assertThat(RULES.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.matching()).isNotEmpty();
              assertThat(rule.failing()).isNotEmpty();
            });
  }

  /** The rules that name the events of a text. */
  private static List<String> rules(String text) {
    Reading bare = Sentences.reading(text);
    List<Read> named = new ArrayList<>();
    for (Read read : bare.sentences()) {
      named.add(
          new Read(
              read.index(),
              read.kind(),
              read.parse(),
              read.times(),
              NAMES.find(read.index(), read.parse(), false)));
    }
    return FINDER.find(new Reading(bare.page(), named, Optional.empty())).stream()
        .map(EventClaim::rule)
        .toList();
  }
}
