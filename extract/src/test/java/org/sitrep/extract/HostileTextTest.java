package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sitrep.extract.read.Article;
import org.sitrep.model.fact.Report;

/** No text, however strange, makes the reader throw or hang. */
class HostileTextTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void aLineOfAHundredThousandLettersIsRead() {
    isRead("a".repeat(100_000));
  }

  @Test
  void aLineOfAHundredThousandCharactersOfWordsIsRead() {
    isRead("rebels killed two men near Accra and ".repeat(2_800));
  }

  @Test
  void nothingButNamesIsRead() {
    isRead("Accra Kofi Mensah ".repeat(3_000));
  }

  @Test
  void nothingButMarksIsRead() {
    isRead("?!.,;:—…()[]{}\"'«»".repeat(500));
  }

  @Test
  void nothingButOpenBracketsIsRead() {
    isRead("(".repeat(20_000));
  }

  @Test
  void pictureCharactersAreRead() {
    isRead("😀🔥 3 dead 💥 in Accra 🇬🇭 on Friday 👩‍👩‍👧. ".repeat(50));
  }

  @Test
  void halvesOfSurrogatePairsAreRead() {
    isRead("Gunmen \ud800 killed \udfff nine men near Accra\ud83d on Friday. \udc00");
  }

  @Test
  void controlCharactersAndNullsAreRead() {
    isRead("Gunmen\u0000 killed\u0007 nine\u200b men\ufeff.\u2028\u2029\r\r\n\u0085");
  }

  @Test
  void numbersBeyondAllMeasureAreRead() {
    isRead(
        "At least 99999999999999999999 people were killed on 99 March 99999. "
            + "0 to -5 were wounded on 31 February 2019, and 1.000.000,00 fled.");
  }

  private static void isRead(String text) {
    Article article =
        new Article("odd.txt", "0".repeat(64), "text/plain", text, false, Article.Given.NOTHING);
    Report report =
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> Reports.of(List.of(article)));
    assertThat(report.sources()).hasSize(1);
  }
}
