package org.sitrep.extract.time;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageFileFaultsTest {
  @Test
  void namesFileAndLine() {
    assertFault("rule x\nmatch nosuch:NOSUCH", "time.rules:2: no such class: NOSUCH");
    assertFault("rule x\nmatch ( a b", "time.rules:2: '(' without its partner");
    assertFault("rule x\nmatch a ) b", "time.rules:2: ')' without its partner");
    assertFault("rule x\nmatch $nosuch", "time.rules:2: no such part: $nosuch");
    assertFault("rule x\nmeans nothing", "time.rules:2: no such meaning: nothing");
    assertFault("match a", "time.rules:1: no rule begun");
    assertFault("rule x\nmatch a\nrule y", "time.rules:1: rule x lacks its pattern or its meaning");
    assertFault("reference 2015-02-30", "time.rules:1: not a day: 2015-02-30");
    assertFault("rule x\nmatch a\nunless near b", "time.rules:3: expected before or after");
  }

  @Test
  void saysWhichLanguageIsMissing() {
    assertThatThrownBy(() -> TimeTagger.of("xx")).hasMessageContaining("/lang/xx/");
  }

  private static void assertFault(String rules, String fault) {
    List<Lines.Line> lines = Lines.of("time.rules", rules);
    assertThatThrownBy(() -> new RuleReader(new Lexicon(new Vocabulary())).read(lines))
        .hasMessage(fault);
  }
}
