package org.sitrep.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens of invented sentences, written with a space between them. */
class TokenizerTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Abbreviations.load("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The mayor's car stopped.           | The mayor 's car stopped .
          The workers' tents burned.         | The workers ' tents burned .
          The U.S.'s envoy left.             | The U.S. 's envoy left .
          They didn't go and can't stay.     | They did n't go and ca n't stay .
          We're sure they've left; I'd stay. | We 're sure they 've left ; I 'd stay .
          They cannot return.                | They can not return .
          The chargé d'affaires met O'Brien. | The chargé d'affaires met O'Brien .
          Sana'a and the Qur'an              | Sana'a and the Qur'an
          A tit-for-tat, cross-border raid   | A tit-for-tat , cross-border raid
          Anwar-ul-Haq spoke.                | Anwar-ul-Haq spoke .
          A 34-year-old man on the 3rd floor | A 34-year-old man on the 3rd floor
          Some 2,500 people, 1,20,000 homes  | Some 2,500 people , 1,20,000 homes
          In 2012,200 people fled            | In 2012 , 200 people fled
          A magnitude 6.1 quake at 07:37     | A magnitude 6.1 quake at 07:37
          A ratio of 12:100                  | A ratio of 12 : 100
          On 24/7 alert since 12/01/2024     | On 24/7 alert since 12/01/2024
          Between 9-11 and 9–11 dead         | Between 9-11 and 9-11 dead
          Rain—heavy rain—fell               | Rain - heavy rain - fell
          Rain -- heavy rain -- fell         | Rain -- heavy rain -- fell
          US$40m, or 5% of €800              | US $ 40m , or 5 % of € 800
          AT&T and/or others                 | AT&T and / or others
          ``We will stay,'' she said         | `` We will stay , '' she said
          “We’ll stay,” she said             | " We 'll stay , " she said
          Gone... or so (they) say…          | Gone ... or so ( they ) say …
          Write to desk@example.org today    | Write to desk@example.org today
          See https://example.org/a?b=1.     | See https://example.org/a?b=1 .
          The gov.example site               | The gov.example site
          Ban was in Washington, D.C., then. | Ban was in Washington , D.C. , then .
          It fell at 5 p.m. on Monday.       | It fell at 5 p.m. on Monday .
          Lt. Gen. J. Okoro and Dr. Lund     | Lt. Gen. J. Okoro and Dr. Lund
          He sat.                            | He sat .
          Flight No. 12 left. No.            | Flight No. 12 left . No .
          The U.S army                       | The U.S army
          The 1990s, the '90s                | The 1990s , the ' 90s
          """)
  void cutsWords(String text, String tokens) {
    assertThat(words(text)).isEqualTo(tokens);
  }

  @Test
  void keepsEveryOffset() {
    String text = "“Naïve”\u00a0folk — the mayor’s\r\n\r\n\tmen — fled…";
    int last = 0;
    for (Sentence sentence : TOKENIZER.sentences(text, 1, text.length())) {
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(last);
        assertThat(PlainCharacters.plain(text.substring(token.start(), token.end())))
            .isEqualTo(token.text());
        last = token.end();
      }
    }
    assertThat(last).isEqualTo(text.length());
  }

  @Property
  void losesNothingButSpacesWhateverTheText(@ForAll String text) {
    StringBuilder covered = new StringBuilder();
    for (Sentence sentence : TOKENIZER.sentences(text)) {
      sentence.tokens().forEach(token -> covered.append(token.text()));
    }
    StringBuilder solid = new StringBuilder();
    for (char c : PlainCharacters.plain(text).toCharArray()) {
      if (!Character.isWhitespace(c)) {
        solid.append(c);
      }
    }
    assertThat(covered.toString()).isEqualTo(solid.toString());
  }

  private static String words(String text) {
    List<Sentence> sentences = TOKENIZER.sentences(text);
    StringBuilder words = new StringBuilder();
    for (Sentence sentence : sentences) {
      words.append(words.length() == 0 ? "" : " ").append(sentence);
    }
    return words.toString();
  }
}
