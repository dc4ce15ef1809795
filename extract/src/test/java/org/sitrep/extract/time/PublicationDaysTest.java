package org.sitrep.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Publication.Basis;
import org.sitrep.model.fact.Publication.Role;
import org.sitrep.model.fact.Publication.Stated;

class PublicationDaysTest {
  private static final PublicationDays DAYS = new PublicationDays("en", TimeTagger.of("en"));

  @Test
  void believesThePersonFirstAndTheLabelNext() {
    assertThat(
            alone(LocalDate.parse("2015-06-09"), "Published on: June 10, 2015", "The pier burned."))
        .returns(LocalDate.parse("2015-06-09"), Publication::best)
        .returns(Basis.GIVEN, Publication::basis);
    Publication labelled =
        alone(null, "Fri. Nov 6th, 2015\nPosted on June 10, 2015", "The pier burned on June 8.");
    assertThat(labelled.best()).isEqualTo("2015-06-10");
    assertThat(labelled.stated())
        .extracting(Stated::role)
        .containsExactly(Role.CRAWL, Role.PUBLISHED);
  }

  @Test
  void readsATextPutOutAgainFromItsDateline() {
    LocalDate given = LocalDate.parse("2015-06-09");
    Publication again = alone(given, "", "TAMALE (March 4, 2015): The pier burned on Tuesday.");
    assertThat(Reference.of(again).day()).contains(LocalDate.parse("2015-03-04"));
    Publication first = alone(given, "", "The pier burned (March 4, 2015) on a Tuesday.");
    assertThat(Reference.of(first).day()).contains(given);
  }

  @Test
  void believesAMastheadNearWhatTheTextDates() {
    assertThat(alone(null, "WEDNESDAY 10 JUNE 2015", "The pier burned on June 8."))
        .returns(LocalDate.parse("2015-06-10"), Publication::best)
        .returns(Basis.MASTHEAD, Publication::basis);
  }

  @Test
  void takesAFarMastheadForTheDayOfTheCrawlAndSaysWhy() {
    Publication found =
        alone(null, "Tue, 3 Nov 2015", "The pier burned on June 8. On Tuesday the mayor came.");
    assertThat(found.range().contains(LocalDate.parse("2015-06-09"))).isTrue();
    assertThat(found.stated().get(0).role()).isEqualTo(Role.CRAWL);
    assertThat(found.stated().get(0).why()).startsWith("148 days after");
  }

  @Test
  void believesAMastheadWeeksAfterADateWhereWeekdaysLeadUpToIt() {
    String body = "The pier, which burned on May 18, is open again, the mayor said on ";
    assertThat(alone(null, "Wednesday 10 June 2015", body + "Tuesday."))
        .returns(LocalDate.parse("2015-06-10"), Publication::best);
    assertThat(alone(null, "Wednesday 10 June 2015", body + "Thursday.").stated().get(0).role())
        .isEqualTo(Role.CRAWL);
  }

  @Test
  void readsDatelinesAndDatesBesideToday() {
    String dateline = "PORTVALE, June 9, 2015 (Coast Wire) - The pier burned on Monday.";
    assertThat(alone(null, "", dateline))
        .returns(LocalDate.parse("2015-06-09"), Publication::best)
        .returns(Basis.DATELINE, Publication::basis);
    assertThat(alone(null, "", "Yesterday, June 8, 2015, the pier burned."))
        .returns(LocalDate.parse("2015-06-09"), Publication::best)
        .returns(Basis.DEICTIC, Publication::basis);
  }

  @Test
  void setsAnUndatedArticleAmongTheOthersInAnyOrder() {
    List<PublicationClues> articles =
        new ArrayList<>(
            List.of(
                clues(
                    null,
                    "",
                    "The pier burned on Monday. A court will hear the guard on Thursday."),
                clues(null, "Published on: June 9, 2015", "The pier burned on June 8."),
                clues(null, "", "After last week's fire the pier will reopen on June 30.")));
    List<Optional<Publication>> found = DAYS.resolve(articles);
    assertThat(found.get(0).orElseThrow().best()).isEqualTo("2015-06-08");
    assertThat(found.get(2).orElseThrow().range())
        .as("the week after that of the fire")
        .isEqualTo(new DateRange(LocalDate.parse("2015-06-15"), LocalDate.parse("2015-06-21")));
    Collections.reverse(articles);
    List<Optional<Publication>> reversed = new ArrayList<>(found);
    Collections.reverse(reversed);
    assertThat(DAYS.resolve(articles)).isEqualTo(reversed);
  }

  @Test
  void findsTheYearFromAWeekdayAndTheLatestYearNamed() {
    assertThat(alone(null, "", "The pier, built in 2012, burned on Monday (8 June)."))
        .returns(2015, publication -> publication.best().getYear());
  }

  @Test
  void saysNothingWhereNothingIsTold() {
    assertThat(DAYS.resolve(List.of(clues(null, "", "The pier burned."))))
        .containsOnly(Optional.empty());
  }

  private static Publication alone(LocalDate given, String page, String body) {
    return DAYS.resolve(List.of(clues(given, page, body))).get(0).orElseThrow();
  }

  private static PublicationClues clues(LocalDate given, String page, String body) {
    return new PublicationClues(given, null, Article.parse(page), Article.match(body));
  }
}
