package org.sitrep.extract.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {
  @Test
  void namesTheLineUnderNoKnownHeading() {
    BufferedReader lines = new BufferedReader(new StringReader("# some\n[titels]\nMr\n"));
    assertThatThrownBy(() -> Abbreviations.read(lines, "abbreviations.txt"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("abbreviations.txt:2");
  }

  @Test
  void namesALanguageWithoutAbbreviations() {
    assertThatThrownBy(() -> Abbreviations.load("xx")).hasMessageContaining("xx");
  }
}
