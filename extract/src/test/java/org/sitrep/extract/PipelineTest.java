package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.extract.read.Article;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Report;

class PipelineTest {
  private static final List<Article> ARTICLES =
      List.of(
          Reports.article(
              "harbour.txt",
              """
              Published: 14 March 2019

              Bombers hit a market in Tamale

              A bomb exploded in a market in Tamale, Ghana, on Tuesday. The blast killed six people \
              and wounded 20 others. Togo condemned the attack on Wednesday.
              """),
          Reports.article(
              "valley.txt",
              """
              Published: 15 March 2019

              Seven die in Ghana blast

              Seven people were killed when a bomb exploded in Tamale on March 12, police said. \
              Ghana recalled its ambassador from Lomé two days later.
              """),
          Reports.article(
              "coast.txt",
              """
              Published: 16 March 2019

              Ministers of Ghana and Togo meet

              The foreign ministers of Ghana and Togo met in Accra on Friday. They agreed to form \
              a joint commission. Ghana had recalled its ambassador on Thursday.
              """));

  @Test
  void theSameArticlesInAnyOrderGiveTheSameReport() {
    Report report = Reports.of(ARTICLES);
    List<Article> shuffled = new ArrayList<>(ARTICLES);
    for (int seed = 0; seed < 6; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Reports.of(shuffled)).isEqualTo(report);
    }
  }

  @Test
  void everyQuotationStandsLiterallyInItsArticle() {
    Report report = Reports.of(ARTICLES);
    Map<String, String> texts =
        report.sources().stream()
            .collect(
                Collectors.toMap(source -> source.id().value(), source -> text(source.file())));
    assertThat(report.evidence()).isNotEmpty();
    for (Evidence evidence : report.evidence()) {
      String text = texts.get(evidence.source().value());
      assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
    }
  }

  private static String text(String file) {
    Map<String, Article> byFile =
        ARTICLES.stream().collect(Collectors.toMap(Article::file, Function.identity()));
    return byFile.get(file).text();
  }

  @Test
  void noArticlesGiveAnEmptyReport() {
    Report report = Reports.of(List.of());
    assertThat(report.events()).isEmpty();
    assertThat(report.casualties()).isEmpty();
    assertThat(report.meta().title()).isNotBlank();
  }

  @Test
  void oneSentenceIsEnoughForAnEventAndItsToll() {
    Report report = Reports.of("Gunmen killed nine farmers near Tamale, Ghana, on Tuesday.");
    assertThat(report.events()).hasSize(1);
    assertThat(report.casualties())
        .anyMatch(toll -> toll.measure() == Measure.KILLED && toll.best() == 9);
  }

  @Test
  void capitalsThroughoutDoNotHideTheToll() {
    Report report =
        Reports.of("A BOMB EXPLODED IN ACCRA ON TUESDAY. THE BLAST KILLED 12 PEOPLE, POLICE SAID.");
    assertThat(report.casualties())
        .anyMatch(toll -> toll.measure() == Measure.KILLED && toll.best() == 12);
  }
}
