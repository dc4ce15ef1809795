package org.sitrep.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a reader would see one sentence end and the next begin. */
class SentencesTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Abbreviations.load("en"));

  /** In each text a bar stands where the one boundary is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam burst.| Three villages were flooded.",
        "Who fired first?| Nobody knows.",
        "“We heard two blasts.”| Residents ran outside.",
        "(The bridge was closed.)| Traffic stopped.",
        "\"They left,\" he said.| \"Nobody knows why.\"",
        "It happened at 5 p.m.| The streets were full.",
        "He lives in the U.S.| He flew home on Monday.",
        "They chose plan B.| It failed.",
        "Nobody knew but I.| She did.",
        "The convoy crossed the border.The army did not stop it.",
        "The convoy turned back.|“Nobody stopped us.”",
        "The toll rose to 14.| 30 others are missing.",
        "They waited...| Nobody came.",
        "The fire reached Acme Corp.| The plant was empty.",
        "Was it a mine?!| The army would not say.",
        "The price fell.| $40 buys a sack.",
      })
  void endsWhereTheBarStands(String marked) {
    String text = marked.replace("|", "");
    int bar = marked.indexOf('|') < 0 ? text.indexOf(".T") + 1 : marked.indexOf('|');
    List<Sentence> sentences = TOKENIZER.sentences(text);
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).end()).isEqualTo(bar);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Amadou Keita met Lt. Col. R. Vance on Jan. 5.",
        "U.S. President Ada Stone met Dr. Bo Li.",
        "The ship No. 4 sank off St. Anne Bay.",
        "“Why now?” asked the mayor.",
        "1. Close the valve",
        "It rose 2.5 percent to 6.1.",
        "He paused ... and went on.",
        "Farmers vs. Herders",
        "The firm example.com said so.",
        "It left at 6 a.m. from Kisumu.",
      })
  void doesNotEndInside(String text) {
    assertThat(TOKENIZER.sentences(text)).hasSize(1);
  }

  @Test
  void everyLineStandsForItselfWhereLinesAreParagraphs() {
    String text = "Flood hits Kalewa\nBy Ada Stone\nThe river rose by 3 meters\nIt fell again.\n";
    assertThat(TOKENIZER.sentences(text)).hasSize(4);
  }

  @Test
  void aWrappedParagraphReadsAsIfItWereOneLine() {
    String text =
        """
        FLOOD IN KALEWA

        KALEWA, June 3 (Local Wire) - The river rose by three meters in one
        night and took away the only bridge between the town and the highway
        to the coast, officials said. Twelve people were missing on Tuesday
        after two boats had overturned. "We have never seen such a flood," said
        Tin Oo, who sells tea at the landing.
        Rescuers reached the last house at noon.

        Rain is expected to go on until Friday.
        """;
    List<Sentence> sentences = TOKENIZER.sentences(text);
    assertThat(sentences).hasSize(6);
    assertThat(sentences.get(1).toString()).startsWith("KALEWA ,").endsWith("officials said .");
    assertThat(sentences.get(3).toString()).endsWith("sells tea at the landing .");
  }

  @Test
  void aLineThatPlainlyGoesOnIsJoined() {
    String text = "The ministry of water and roads,\nwhich owns the bridge, was silent.";
    assertThat(TOKENIZER.sentences(text)).hasSize(1);
  }

  @Test
  void aBulletStandsForItself() {
    String text =
        "What is known about the flood so far\n- three bridges are closed\n• no one was hurt";
    assertThat(TOKENIZER.sentences(text)).hasSize(3);
  }

  @Test
  void readsWindowsLineEnds() {
    assertThat(TOKENIZER.sentences("First line here\r\nSecond line here\r\n\r\nThird")).hasSize(3);
  }

  @Test
  void anEmptyTextHasNoSentences() {
    assertThat(TOKENIZER.sentences(" \n\n ")).isEmpty();
  }
}
