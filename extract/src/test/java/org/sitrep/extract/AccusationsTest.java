package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.Report;

/** Who is said to have done what, by whom; and what nobody said that they did. */
class AccusationsTest {
  @Test
  void whoAccusesDidNotDoIt() {
    Report report =
        Reports.of("The governor accused Togo of carrying out the raid on Bawku on Tuesday.");
    assertThat(titles(report))
        .contains("The governor accused Togo of carrying out the raid on Bawku")
        .noneMatch(title -> title.startsWith("The governor carried out"));
    assertThat(actors(report, "attack")).contains("country-tg").doesNotContain("group-governor");
  }

  @Test
  void theVerbBehindAnAppositionIsTheSentencesOwn() {
    Report report =
        Reports.of("Afi Lawson, the mayor of Bawku, accused Togo of shelling the town on Tuesday.");
    assertThat(actors(report, "statement")).contains("person-afi-lawson");
    assertThat(actors(report, "strike")).containsExactly("country-tg");
  }

  @Test
  void whoDeniesADeedDidNotDoItForAllThatIsKnown() {
    Report report =
        Reports.of(
            """
            Published: 14 March 2019

            Camp raided

            A camp near Bawku in Ghana was bombed on Tuesday. Togo's army denied that it carried out
            the strike. Togo has denied striking any camp.
            """,
            """
            Published: 14 March 2019

            Raid on camp

            Bombs fell on a camp near Bawku, Ghana, on 12 March, killing three people. Togo denied
            any link to the raid.
            """);
    assertThat(actors(report, "strike")).isEmpty();
    assertThat(of(report, "denial")).hasSize(1);
    assertThat(of(report, "denial").get(0).evidence()).hasSize(3);
  }

  @Test
  void sheIsWhoActedBeforeAndNotWhomSheBlames() {
    Report report =
        Reports.of(
            "Mayor Afi Lawson called for the dismissal of Interior Minister Kwame Asantewaa, whom"
                + " she blames for the slow start of the rescue.");
    assertThat(actors(report, "statement")).containsExactly("person-afi-lawson");
  }

  @Test
  void heIsTheSubjectBeforeAndNotWhoseLetterItIs() {
    Report report =
        Reports.of(
            "Kwame Asantewaa resigned as interior minister on Friday. In a letter to the president"
                + " he took responsibility for the raid.");
    assertThat(actors(report, "claim")).containsExactly("person-kwame-asantewaa");
  }

  @Test
  void aPlotThatSomebodyIsAccusedOfIsNoAttack() {
    Report report =
        Reports.of("President Ama Wekesa of Ghana accused Togo of planning to invade her country.");
    assertThat(titles(report))
        .containsExactly(
            "President Ama Wekesa of Ghana accused Togo of planning to invade her country");
  }

  @Test
  void armsThatSomebodyIsAccusedOfSendingAreNoAid() {
    Report report =
        Reports.of(
            "Togo bombed a camp near Bawku in Ghana on Tuesday.",
            "Ghana accused Togo of supplying missiles and mortars to rebels in the north. Togo"
                + " bombed a camp near Bawku on Tuesday.");
    assertThat(of(report, "aid")).isEmpty();
  }

  @Test
  void aComplaintToABodyIsMadeToItAndNotAboutIt() {
    Report report =
        Reports.of("Togo last week lodged a formal complaint with the UN Security Council.");
    assertThat(titles(report)).containsExactly("Togo appealed to the UN Security Council");
  }

  @Test
  void meetingThePressIsNoMeeting() {
    Report report = Reports.of("President Ama Wekesa held a press conference on Friday.");
    assertThat(of(report, "meeting")).isEmpty();
  }

  @Test
  void theLongestNameBeforeAnOfficeIsItsCountry() {
    Report report =
        Reports.of("South Sudan's president Abel Kuol condemned the shelling of Bor on Friday.");
    assertThat(titles(report))
        .contains("President Abel Kuol of South Sudan condemned the shelling of Bor");
  }

  @Test
  void twoRaidsOnSmallPlacesOfTwoDistrictsAreTwo() {
    Report report =
        Reports.of(
            """
            Published: 14 March 2019

            Camp bombed

            Sudan bombed the Tobwa camp in South Sudan's Unity state on Thursday, killing five people.
            The president would not retaliate for the bombing of Yarso in Upper Nile state on Tuesday,
            which he said killed seven.
            """,
            """
            Published: 14 March 2019

            Raid on camp

            A bomber hit the Tobwa camp in South Sudan on Thursday. There are also reports this week of
            bombing in Yarso village of South Sudan's Upper Nile state.
            """);
    List<Event> strikes = of(report, "strike");
    assertThat(strikes).hasSize(2);
    assertThat(report.casualties()).extracting(Casualty::best).containsExactlyInAnyOrder(5, 7);
    assertThat(report.casualties()).extracting(Casualty::event).doesNotHaveDuplicates();
  }

  @Test
  void anExampleFromHistoryIsNoToll() {
    Report report =
        Reports.of(
            "A bomb hit a market in Bawku, Ghana, on Friday. \"The world must not just watch like"
                + " it did during Rwanda, where close to a million people were massacred,\" a"
                + " pastor said.");
    assertThat(report.casualties()).isEmpty();
  }

  @Test
  void whatFightersAlwaysDoIsNoEvent() {
    Report report = Reports.of("The crowd gathers to collect food, and then they bomb the crowd.");
    assertThat(report.events()).noneMatch(event -> event.type().group() == Group.INCIDENT);
  }

  private static List<Event> of(Report report, String type) {
    return report.events().stream().filter(e -> e.type().name().equals(type)).toList();
  }

  private static List<String> titles(Report report) {
    return report.events().stream().map(Event::title).toList();
  }

  private static List<String> actors(Report report, String type) {
    return of(report, type).stream()
        .flatMap(event -> event.actors().stream())
        .map(id -> Objects.requireNonNull(id).value())
        .distinct()
        .toList();
  }
}
