package org.sitrep.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainCharactersTest {
  @Test
  void makesQuotesDashesAndSpacesPlain() {
    assertThat(PlainCharacters.plain("“Sana’a”\u00a0– ‘north’ — 5\u202fkm − «x»"))
        .isEqualTo("\"Sana'a\" - 'north' - 5 km - \"x\"");
  }

  @Property
  void neverMovesAnOffsetAndChangesNothingTwice(@ForAll String text) {
    String plain = PlainCharacters.plain(text);
    assertThat(plain).hasSameSizeAs(text);
    assertThat(PlainCharacters.plain(plain)).isEqualTo(plain);
  }
}
