package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;

/** What a page says of itself, and whom its text names and counts. */
class PagesAndPeopleTest {
  private static final String OLD =
      """
      The Volta Bulletin
      News and views from the lake

      Blast at the ferry kills four in Tamale

      15 June 2019

      Four people were killed when a bomb exploded at the ferry in Tamale, Ghana, on Friday.
      """;

  private static final String FETCHED_LATER =
      """
      Lake World Service
      Wednesday 3 July 2024

      Tamale attack: three held as death toll reaches five

      18 June 2019

      Three people were held on Tuesday over the bomb attack at a ferry in Tamale, Ghana, in which
      five people died. They are to be held until 2 July. The bomb exploded on Friday 14 June.
      """;

  @Test
  void theDayOfAVisitToThePageIsNotThatOfItsText() {
    Report report = Reports.of(OLD, FETCHED_LATER);
    assertThat(report.sources())
        .extracting(source -> source.published().best())
        .containsExactlyInAnyOrder(LocalDate.of(2019, 6, 15), LocalDate.of(2019, 6, 18));
  }

  @Test
  void theHeadlineSaysMoreThanTheMottoAboveIt() {
    Report report = Reports.of(OLD, FETCHED_LATER);
    assertThat(report.sources())
        .extracting(Source::headline)
        .contains(
            "Blast at the ferry kills four in Tamale",
            "Tamale attack: three held as death toll reaches five");
    assertThat(report.sources())
        .extracting(Source::publisher)
        .contains("The Volta Bulletin", "Lake World Service");
  }

  @Test
  void aDateBesideCityAndPriceIsADate() {
    Report report =
        Reports.of(
            """
            LAKE DAILY NEWS
            Saturday, June 15, 2019 * Tamale * 60

            Bomb at the ferry kills four

            Four people were killed when a bomb exploded at the ferry in Tamale last evening.
            """);
    assertThat(report.sources().get(0).published().best()).isEqualTo(LocalDate.of(2019, 6, 15));
    assertThat(report.sources().get(0).headline()).isEqualTo("Bomb at the ferry kills four");
  }

  @Test
  void whomPeopleTellIsWhoWrites() {
    Report report =
        Reports.of("\"It was loud,\" the mayor of Bawku told The Lake Voice on Tuesday.");
    assertThat(report.sources().get(0).publisher()).isEqualTo("The Lake Voice");
    assertThat(
            Reports.of("\"It was loud,\" the mayor told Smith on Tuesday.")
                .sources()
                .get(0)
                .publisher())
        .isNull();
  }

  @Test
  void aBakerOfSeventyIsOne() {
    Report report =
        Reports.of(
            "A bomb exploded at a market in Tamale on Friday. The last to die was a baker of 70 who"
                + " died of burns on Monday.");
    assertThat(report.casualties()).extracting(Casualty::best).doesNotContain(70);
  }

  @Test
  void aRumourIsNoNews() {
    Report report =
        Reports.of(
            "A rumour went round on Thursday that a second dam had burst and that forty people were"
                + " dead.");
    assertThat(report.casualties()).isEmpty();
    assertThat(report.events()).noneMatch(event -> event.type().group() == Group.INCIDENT);
  }

  @Test
  void whoSaysThatTheyDidItClaimsIt() {
    Report report =
        Reports.of(
            "A group calling itself Tarsk Dawn said in a message on the Relay app on Saturday"
                + " that it had carried out the bombing.",
            "Tarsk Dawn, an Islamist group, said on Saturday that it was behind the blasts.");
    assertThat(report.events())
        .extracting(event -> event.type().name())
        .contains("claim")
        .doesNotContain("attack");
    assertThat(report.entities())
        .filteredOn(entity -> entity.name().equals("Tarsk Dawn"))
        .extracting(Entity::kind)
        .containsOnly(Entity.Kind.GROUP);
  }

  @Test
  void anAccidentOnTheWayIsNotTheDisaster() {
    Report report =
        Reports.of(
            """
            Published: 15 May 2022

            Dam bursts

            A dam near Brad in Romania gave way on Sunday, killing nine people.
            """,
            """
            Published: 17 May 2022

            Rescue goes on

            The dam near Brad in Romania collapsed on Sunday. At least 17 people were killed. A fire
            engine overturned on a road to Brad on Monday.
            """);
    List<Event> disasters =
        report.events().stream().filter(e -> e.type().name().equals("disaster")).toList();
    assertThat(disasters).hasSize(2);
    assertThat(report.casualties())
        .filteredOn(casualty -> casualty.best() == 17)
        .extracting(Casualty::event)
        .containsExactly(
            disasters.stream().filter(e -> e.evidence().size() > 1).findFirst().orElseThrow().id());
  }
}
