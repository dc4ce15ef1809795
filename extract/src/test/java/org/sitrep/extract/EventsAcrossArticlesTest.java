package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Status;

class EventsAcrossArticlesTest {
  private static final String RAID =
      """
      Published: 14 March 2019

      Post attacked

      Togo bombed a camp near Bawku in Ghana on 12 March.
      """;

  private static final String TALKS =
      """
      Published: 16 March 2019

      Ministers meet

      The foreign ministers of Togo and Ghana met in Accra on Friday. They spoke of the crisis that
      was sparked by Togo's air strikes.
      """;

  @Test
  void oneAttackInTwoWordingsIsOneEvent() {
    Report report =
        Reports.of(
            """
            Published: 14 March 2019

            Post attacked

            Togo bombed a camp near Bawku in Ghana on 12 March.
            """,
            """
            Published: 14 March 2019

            Raid in the north

            Togo carried out an air strike on Bawku, Ghana, on Tuesday.
            """);
    assertThat(strikes(report)).hasSize(1);
    assertThat(strikes(report).get(0).date().best()).isEqualTo(LocalDate.of(2019, 3, 12));
  }

  @Test
  void aPledgeIsNoOtherWordOnTheSameMatters() {
    Report report =
        Reports.of(
            """
            Published: 14 March 2019

            Minister in Accra

            The foreign minister of Togo reassured Ghana on Tuesday that Lomé would safeguard peace
            and trade on the lake. The foreign minister of Togo said that peace and trade on the
            lake were in danger.
            """);
    assertThat(report.events()).extracting(Event::status).contains(Status.PLEDGED);
    assertThat(report.events())
        .filteredOn(event -> event.status() == Status.PLEDGED)
        .allSatisfy(event -> assertThat(event.evidence()).hasSize(1));
  }

  @Test
  void theDayAndPlaceOfTalksAreNotThoseOfTheSiegeTheyAreOn() {
    Report report =
        Reports.of(
            """
            Published: 14 March 2019

            Siege goes on

            At least 31 civilians have been killed since the siege of Tamale in Ghana began on 1
            March. The African Union is to hold talks on the siege in Addis Ababa on Friday.
            """,
            """
            Published: 13 March 2019

            Town cut off

            The siege of Tamale in Ghana has killed 29 civilians.
            """);
    assertThat(report.events())
        .filteredOn(event -> event.type().name().equals("clash"))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.title()).doesNotContain("Addis Ababa"))
        .noneMatch(
            event ->
                event.date() != null
                    && event.date().range().latest().isAfter(LocalDate.of(2019, 3, 14)));
  }

  @Test
  void whoOnlyDeniesItIsNotSaidToHaveDoneIt() {
    Report report =
        Reports.of(
            """
            Published: 14 March 2019

            Camp hit

            Shells hit a camp near Bawku in Ghana on Tuesday, killing four people. The army denied
            that it had shelled the camp near Bawku.
            """,
            """
            Published: 14 March 2019

            Shells near Bawku

            Shells hit a camp near Bawku, Ghana, on Tuesday and killed four people.
            """);
    assertThat(strikes(report)).isNotEmpty().allSatisfy(e -> assertThat(e.actors()).isEmpty());
  }

  @Test
  void whatIsDoneAfterTheRaidsIsNotTheirDay() {
    Report report =
        Reports.of(
            """
            Published: 16 March 2019

            Guns fall silent

            Togo bombed Bawku in Ghana on 12 March. After a week of air strikes on Ghana, Togo and
            Ghana agreed on Friday to cease fire.
            """);
    assertThat(strikes(report).get(0).date().reports())
        .extracting(said -> said.date())
        .containsOnly(LocalDate.of(2019, 3, 12));
  }

  @Test
  void anOfferThatIsExpectedToBeRefusedStandsAsOffered() {
    Report report =
        Reports.of(
            "Published: 16 March 2019\n\nA way out\n\nBenin has volunteered as a mediator. The"
                + " offer is expected to be refused by Ghana and Togo, which blame each other.");
    assertThat(report.events())
        .filteredOn(event -> event.type().name().equals("mediation-offer"))
        .extracting(Event::status)
        .containsExactly(Status.OFFERED);
  }

  @Test
  void whatARaidIsComparedWithIsNoRaid() {
    Report report =
        Reports.of(
            "Published: 16 March 2019\n\nRaid\n\nTogo bombed Bawku in Ghana on 12 March. An"
                + " officer called it one of the worst air strikes of the year.");
    assertThat(strikes(report)).hasSize(1);
  }

  @Test
  void twoAttacksOnOneTownAWeekApartStayTwo() {
    Report report =
        Reports.of(
            """
            Published: 25 March 2019

            Town hit twice

            Togo bombed Bawku in Ghana on 12 March. Togo bombed Bawku in Ghana on 20 March.
            """);
    assertThat(strikes(report)).hasSize(2);
  }

  @Test
  void whatAPartyIsRecalledToHaveDoneIsItsOneKnownAct() {
    Report report = Reports.of(RAID, TALKS);
    assertThat(strikes(report)).hasSize(1);
  }

  @Test
  void whatAPartyIsRecalledToHaveDoneIsNeitherOfTwoKnownActs() {
    String second = RAID.replace("12 March", "2 March").replace("Bawku", "Wa");
    Report report = Reports.of(RAID, second, TALKS);
    assertThat(strikes(report))
        .filteredOn(event -> event.date() != null)
        .allMatch(event -> event.evidence().size() == 1);
  }

  @Test
  void aPaperThatNamesItselfTakesNoPart() {
    Report report =
        Reports.of(
            """
            Coast Courier
            Published: 16 March 2019

            Ministers meet

            Coast Courier: The foreign ministers of Togo and Ghana met in Accra on Friday.
            """);
    assertThat(report.entities()).noneMatch(entity -> entity.name().equals("Coast Courier"));
  }

  @Test
  void aRelativeDayIsReadFromTheAdoptedDayOfItsAnchor() {
    String others = "Togo bombed Bawku in Ghana on 12 March.";
    Report report =
        Reports.of(
            "Published: 16 March 2019\n\nOne raid\n\n" + others,
            "Published: 17 March 2019\n\nA raid\n\n" + others + " Nobody was hurt there.",
            """
            Published: 18 March 2019

            Ghana strikes back

            Togo bombed Bawku in Ghana on 13 March. A day later Ghana shelled Dapaong in Togo.
            """);
    assertThat(strikes(report)).hasSize(2);
    Event answer =
        strikes(report).stream()
            .filter(event -> event.title().startsWith("Ghana"))
            .findFirst()
            .orElseThrow();
    assertThat(answer.date().best()).isEqualTo(LocalDate.of(2019, 3, 13));
    assertThat(answer.date().reports().get(0).date()).isEqualTo(LocalDate.of(2019, 3, 14));
  }

  @Test
  void aDayOnWhichTheSourcesDifferIsShownWithEveryPosition() {
    Report report =
        Reports.of(
            "Published: 16 March 2019\n\nRaid\n\nTogo bombed Bawku in Ghana on 12 March.",
            "Published: 16 March 2019\n\nA raid\n\nTogo bombed Bawku in Ghana on 12 March 2019.",
            "Published: 18 March 2019\n\nThe raid\n\nTogo bombed Bawku in Ghana on 13 March.");
    assertThat(strikes(report)).hasSize(1);
    assertThat(strikes(report).get(0).date().best()).isEqualTo(LocalDate.of(2019, 3, 12));
    assertThat(report.discrepancies())
        .filteredOn(d -> d.field() == Discrepancy.Field.DATE)
        .singleElement()
        .satisfies(
            days ->
                assertThat(days.positions())
                    .extracting(Discrepancy.Position::value)
                    .containsExactly("2019-03-12", "2019-03-13"));
  }

  @Test
  void theAttackIsTheOneToldBefore() {
    Report report =
        Reports.of(
            "Togo bombed Bawku in Ghana on 12 March. The market was empty. The attack lasted an"
                + " hour.");
    assertThat(
            report.events().stream()
                .filter(event -> event.type().group() == Group.INCIDENT)
                .toList())
        .hasSize(1);
  }

  private static List<Event> strikes(Report report) {
    return report.events().stream().filter(event -> event.type().name().equals("strike")).toList();
  }
}
