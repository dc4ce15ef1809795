package org.sitrep.extract.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.read.Page.Kind;
import org.sitrep.extract.text.Abbreviations;
import org.sitrep.extract.text.Tokenizer;

class PageReaderTest {
  private static final PageReader READER =
      new PageReader("en", new Tokenizer(Abbreviations.load("en")), WordClasses.load("en"));

  private static final String PAGE =
      """
      THE VOLTA COURIER
      Published: Friday, 15 March 2019
      Advertisement

      Bridge at Yendi washed away

      The river Oti carried off the bridge at Yendi on Thursday night. Two lorries were on it.

      Ferries run again

      The ferries at Sabare have run since noon, the district office said on Friday.

      Share this article
      Read more: Ten walks by the river
      """;

  @Test
  void theHeadlineIsTheLineBeforeTheFirstSentence() {
    Page page = read(PAGE);
    assertThat(page.headline().map(page::text)).contains("Bridge at Yendi washed away");
  }

  @Test
  void theSentencesAreTheArticlesOwn() {
    assertThat(lines(read(PAGE), Kind.BODY))
        .containsExactly(
            "The river Oti carried off the bridge at Yendi on Thursday night.",
            "Two lorries were on it.",
            "The ferries at Sabare have run since noon, the district office said on Friday.");
  }

  @Test
  void aShortSentenceThatOpensAParagraphIsOfTheText() {
    String page = "Bridge at Yendi washed away\n\nThe bridge is gone.";
    String rest = "The river Oti carried it off on Thursday night with two lorries on it.";
    assertThat(lines(read(page + ' ' + rest), Kind.BODY)).contains("The bridge is gone.");
    assertThat(lines(read(page + "\n\n" + rest), Kind.BODY)).containsExactly(rest);
  }

  @Test
  void aShortLineAmongTheSentencesHeadsWhatFollows() {
    assertThat(lines(read(PAGE), Kind.SUBHEAD)).containsExactly("Ferries run again");
  }

  @Test
  void theLineOfTheDateIsNoSentence() {
    Page page = read(PAGE);
    assertThat(page.furniture().stream().map(page::text))
        .anyMatch(text -> text.contains("Friday, 15 March 2019"));
  }

  @Test
  void menusAndAdvertisementsAreFurniture() {
    assertThat(lines(read(PAGE), Kind.FURNITURE))
        .contains("Advertisement", "Share this article", "Read more: Ten walks by the river");
  }

  @Test
  void theNameOverThePageIsThePublisher() {
    assertThat(read(PAGE).publisher()).isEqualToIgnoringCase("The Volta Courier");
  }

  @Test
  void whatStandsTwiceCountsOnce() {
    String sentence = "The ferries at Sabare have run since noon, the district office said.";
    assertThat(lines(read(sentence + "\n\n" + sentence + "\n"), Kind.BODY)).hasSize(1);
  }

  @Test
  void blanksThatDoNotBreakAreBlanks() {
    Page page =
        read("The\u00a0river carried off the bridge on\u00a014\u202fMarch, officials said.");
    assertThat(page.passages()).hasSize(1);
    assertThat(page.passages().get(0).kind()).isEqualTo(Kind.BODY);
    assertThat(page.passages().get(0).sentence().token(1).text()).isEqualTo("river");
  }

  private static Page read(String text) {
    return READER.read(
        new Article("a.txt", "0".repeat(64), "text/plain", text, false, Article.Given.NOTHING));
  }

  private static List<String> lines(Page page, Kind kind) {
    return page.passages().stream()
        .filter(passage -> passage.kind() == kind)
        .map(passage -> page.text(passage.span()))
        .toList();
  }
}
