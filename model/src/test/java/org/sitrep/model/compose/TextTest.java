package org.sitrep.model.compose;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void putsWordsOnOneLine() {
    assertThat(Text.tidy(" a\r\n\tb\u0000c\u202Ed\u00A0 ")).isEqualTo("a b cd");
  }

  @Test
  void cutsBetweenWords() {
    assertThat(Text.brief("one two three", 9)).isEqualTo("one two…");
    assertThat(Text.brief("one two", 9)).isEqualTo("one two");
  }

  @Test
  void cutsQuotationsAtFortyWords() {
    assertThat(Quotation.cut("a b c", 2)).isEqualTo("a b …");
    assertThat(Quotation.cut("a b", 2)).isEqualTo("a b");
  }

  @Test
  void raisesTheFirstLetterOnly() {
    assertThat(Text.capital("élan vital")).isEqualTo("Élan vital");
    assertThat(Text.capital("")).isEmpty();
  }

  @Property
  void neverPrintsMoreThanAsked(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 60) int most) {
    String brief = Text.brief(text, most);
    assertThat(brief.length()).isLessThanOrEqualTo(most);
    assertThat(brief).doesNotContain("\n");
  }
}
