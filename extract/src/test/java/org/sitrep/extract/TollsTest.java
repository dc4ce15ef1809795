package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;

class TollsTest {
  @Test
  void aTotalNamesItsTwoPartsAndIsNotAddedToThem() {
    Report report =
        Reports.of(
            """
            Published: 20 March 2019

            Two raids on the border

            Togo bombed the village of Bawku in Ghana on 12 March, killing five people. Ghana \
            shelled the town of Dapaong in Togo on 14 March, killing three people. Eight \
            people were killed in the two raids.
            """);
    Casualty total = killed(report, 8).get(0);
    assertThat(total.event()).isNull();
    assertThat(total.totalOf())
        .containsExactlyInAnyOrder(killed(report, 5).get(0).id(), killed(report, 3).get(0).id());
    assertThat(report.casualties()).noneMatch(toll -> toll.best() == 16);
  }

  @Test
  void aLaterTollReplacesAnEarlierOneWhichStaysOnRecord() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Quake hits Tamale

            An earthquake struck Tamale, Ghana, on 12 March. The earthquake killed 20 people.
            """,
            """
            Published: 15 March 2019

            Toll of quake rises

            An earthquake struck Tamale, Ghana, on 12 March. The earthquake killed 34 people.
            """);
    assertThat(killed(report, 34)).hasSize(1);
    assertThat(killed(report, 20)).isEmpty();
    assertThat(report.discrepancies())
        .anyMatch(d -> d.field() == Discrepancy.Field.COUNT && d.positions().size() == 2);
  }

  @Test
  void ofTwoLowerBoundsTheHigherLeavesLessOpen() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Quake hits Tamale

            An earthquake struck Tamale, Ghana, on 12 March. The earthquake killed at least 22
            people, a paper said. The mayor said the death toll of the earthquake was at least 24.
            """);
    assertThat(killed(report, 24)).hasSize(1);
    assertThat(killed(report, 22)).isEmpty();
  }

  @Test
  void dozensBesideALowerCountAreNoFigureOfTheirOwn() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Quake kills 19 in Tamale

            An earthquake killed 19 people in Tamale, Ghana, on 12 March. The earthquake left
            dozens dead, a paper said.
            """);
    assertThat(killed(report, 19)).hasSize(1);
    assertThat(killed(report, 24)).isEmpty();
  }

  @Test
  void theMissingBecomeFewerAsTheyAreFound() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Quake hits Tamale

            An earthquake struck Tamale, Ghana, on 12 March. The earthquake killed 20 people, and \
            17 people are missing.
            """,
            """
            Published: 15 March 2019

            Toll of quake rises

            An earthquake struck Tamale, Ghana, on 12 March. The earthquake killed 34 people, and \
            six people are missing.
            """);
    assertThat(report.casualties())
        .filteredOn(toll -> toll.measure() == Measure.MISSING)
        .extracting(Casualty::best)
        .containsExactly(6);
  }

  @Test
  void theDeadOfAWarLongAgoAreNoFigureOfTheCrisis() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Soldiers killed on the border

            Soldiers of Togo and Ghana clashed near Bawku on 12 March. The clash killed three \
            soldiers. The two countries fought a short war in 1968 in which at least 70 soldiers \
            died.
            """);
    assertThat(killed(report, 3)).extracting(Casualty::salience).containsExactly(Salience.CORE);
    assertThat(killed(report, 70))
        .extracting(Casualty::salience)
        .containsExactly(Salience.BACKGROUND);
  }

  @Test
  void aDisasterLongAgoTakesNoFigureThatIsNotItsOwn() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Villagers still missing

            Twelve villagers were still missing near Tamale, Ghana, on Tuesday. In 1988, a flood \
            in the district killed six people.
            """);
    assertThat(report.casualties())
        .filteredOn(toll -> toll.measure() == Measure.MISSING)
        .extracting(Casualty::event)
        .doesNotContain(killed(report, 6).get(0).event());
  }

  @Test
  void theFloodsOfAMonthOfAnotherYearAreNotThoseOfThisOne() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Floods in Tamale

            A flood killed 22 people in Tamale, Ghana, on Tuesday. In March 2009 floods in the \
            same district killed 110 people.
            """,
            """
            Published: 15 March 2019

            Toll of floods rises

            The floods in Tamale, Ghana, killed 31 people, police said on Thursday.
            """);
    assertThat(killed(report, 110))
        .extracting(Casualty::salience)
        .containsExactly(Salience.BACKGROUND);
    assertThat(killed(report, 31)).extracting(Casualty::salience).containsExactly(Salience.CORE);
  }

  @Test
  void aSentenceThatPointsBackGoesOnWithThePast() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Tanker seized

            The navy of Togo seized a tanker off Lomé on Tuesday. One sailor was hurt. In 2011 \
            Togo held a trawler for four months. Two of its crew died.
            """);
    assertThat(killed(report, 2))
        .extracting(Casualty::salience)
        .containsExactly(Salience.BACKGROUND);
  }

  @Test
  void theMissingAreThoseOfTheDisasterNotOfABrawlToldAfterIt() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Floods in Tamale

            A flood killed 22 people in Tamale, Ghana, on Monday. A crowd attacked a clinic in \
            Yendi on Tuesday. Two nurses were hurt. Nine people are missing.
            """);
    assertThat(of(report, "disaster")).contains(Measure.MISSING);
    assertThat(of(report, "attack")).doesNotContain(Measure.MISSING);
  }

  @Test
  void anotherSpeakersMuchHigherCountIsARival() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Floods in Tamale

            A flood in Tamale, Ghana, on Monday killed 47 people, the interior ministry said. The \
            opposition said that at least 80 people had died.
            """,
            """
            Published: 13 March 2019

            Tamale under water

            A flood in Tamale, Ghana, killed 47 people on Monday.
            """);
    assertThat(killed(report, 80)).isEmpty();
    assertThat(report.discrepancies())
        .filteredOn(d -> d.field() == Discrepancy.Field.COUNT)
        .flatExtracting(d -> d.positions().stream().map(Discrepancy.Position::value).toList())
        .contains("47", "80+");
  }

  @Test
  void whichStandsForTheNounBeforeIt() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            War in the north

            Togo bombed a camp near Bawku in Ghana on 12 March, killing two people. After nine \
            days of bombardment of the north, which has claimed more than 300 lives, the raid \
            was the worst.
            """);
    assertThat(killed(report, 2)).isNotEmpty();
    assertThat(killed(report, 300))
        .extracting(Casualty::event)
        .doesNotContain(killed(report, 2).get(0).event());
  }

  @Test
  void aFigureWithADayBehindItIsOfTheIncidentOfThatDay() {
    Report report =
        Reports.of(
            """
            Published: 10 March 2019

            Shell hits clinic

            A mortar round hit the clinic of the town on 2 March, killing five patients.
            """,
            """
            Published: 12 March 2019

            Count in the town

            A lorry drove over a mine on 8 March, and four people were killed. The count includes \
            the five killed at the clinic on March 2 and the four killed in the mine blast.
            """);
    assertThat(of(report, "strike")).contains(Measure.KILLED);
    assertThat(killed(report, 5)).hasSize(1);
    assertThat(killed(report, 4)).hasSize(1);
  }

  @Test
  void rivalTollsOfOneDayAreShownSideBySide() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Bomb in Tamale

            A bomb exploded in Tamale, Ghana, on 12 March. The explosion killed 12 people, the \
            police said.
            """,
            """
            Published: 13 March 2019

            Market of Tamale in ruins

            A bomb exploded in Tamale, Ghana, on 12 March. The explosion killed 15 people, the \
            rebels said.
            """);
    List<Casualty> tolls =
        report.casualties().stream().filter(toll -> toll.measure() == Measure.KILLED).toList();
    assertThat(tolls).hasSize(1);
    assertThat(tolls.get(0).disputed()).isTrue();
    assertThat(tolls.get(0).count().low()).isEqualTo(12);
    assertThat(tolls.get(0).count().high()).isEqualTo(15);
  }

  @Test
  void twoCopiesOfOneDispatchCountAsOneSource() {
    String dispatch =
        """
        A bomb exploded in Tamale, Ghana, on 12 March. The explosion killed 12 people, said an \
        officer who had walked through the ruins of the market with two of his colleagues.
        """;
    Report report =
        Reports.of(
            "Published: 13 March 2019\n\nBomb in Tamale market\n\n" + dispatch,
            "Published: 14 March 2019\n\nDeadly blast in Tamale\n\n" + dispatch,
            """
            Published: 13 March 2019

            Tamale mourns

            Twelve people died on Tuesday when somebody left a bag of explosives in a shop in Tamale.
            """);
    assertThat(report.sources()).filteredOn(source -> source.duplicateOf() != null).hasSize(1);
    assertThat(report.sources().stream().map(source -> source.independent()).distinct()).hasSize(2);
  }

  @Test
  void soldiersOfItsOwnAreThoseOfTheStateThatSpeaks() {
    Report report =
        Reports.of("Togo said on 12 March that three of its own soldiers were killed near Bawku.");
    assertThat(killed(report, 3).get(0).victims().nationality()).isEqualTo("TG");
  }

  @Test
  void oneNumberOfArrestsIsCountedOnce() {
    String first =
        "Published: 13 March 2019\n\nPort blocked\n\n"
            + "Dockers blocked the gate of the port of Tema in Ghana on Tuesday. Police in Tema"
            + " detained four people.";
    String second =
        "Published: 14 March 2019\n\nPort opens\n\n"
            + "The gate has been open since noon. The four people who had been arrested";
    assertThat(detained(first, second + " were released.")).hasSize(1);
    assertThat(detained(first, second + " in Lomé, Togo, were released.")).hasSize(2);
  }

  @Test
  void othersThanTheDeadAreAllOfTheInjured() {
    String raid =
        "Published: 13 March 2019\n\nRaid\n\nTogo bombed Bawku in Ghana on 12 March. Two ";
    Report report =
        Reports.of(
            raid + "farmers died and three others were injured.",
            raid + "farmers were killed; three women were injured.");
    assertThat(report.casualties())
        .filteredOn(figure -> figure.measure() == Measure.INJURED)
        .hasSize(1);
  }

  @Test
  void whoSpeaksOfPeopleDoesNotContradictWhoSpeaksOfGirls() {
    assertThat(victimsDisputed("girls", "people")).isFalse();
    assertThat(victimsDisputed("girls", "boys")).isTrue();
  }

  private static boolean victimsDisputed(String some, String others) {
    String raid =
        "Published: 13 March 2019\n\nRaid\n\nTogo bombed Bawku in Ghana on 12 March. Three ";
    return Reports.of(raid + some + " were killed.", raid + others + " died there.")
        .discrepancies()
        .stream()
        .anyMatch(each -> each.field() == Discrepancy.Field.VICTIMS);
  }

  @Test
  void aPlaceInTheMainClauseIsNotThatOfTheDeadInAnother() {
    Report report =
        Reports.of(
            """
            Published: 14 March 2019

            Raids

            Togo bombed Bawku in Ghana on 12 March and Wa in Ghana on 13 March. The raids, which \
            killed nine people, came amid the war in Mali that has lasted for years.
            """);
    assertThat(killed(report, 9)).hasSize(1);
    assertThat(of(report, "clash")).isEmpty();
  }

  @Test
  void aTollOfWhichNothingElseIsToldIsOfWhatTheOthersAreAbout() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Soldiers clash in Lomé

            Soldiers clashed with the guard of the palace in Lomé, Togo, on 12 March. At least \
            seven people were killed.
            """,
            """
            Published: 15 March 2019

            Lomé after the fighting

            Eleven people died in the fighting, a doctor at the city's hospital said on Friday.
            """,
            """
            Published: 18 March 2019

            The city after the coup

            The death toll stands at 12, the Health Ministry said on Monday.
            """);
    assertThat(killed(report, 12)).hasSize(1);
    assertThat(killed(report, 11)).isEmpty();
    assertThat(of(report, "clash")).containsExactly(Measure.KILLED);
  }

  @Test
  void thoseHurtAtAProtestAreNotThoseOfTheDisaster() {
    Report report =
        Reports.of(
            """
            Published: 14 March 2019

            After the flood

            A flood in Tamale, Ghana, on 12 March killed nine people. Police fired tear gas on \
            Wednesday at a crowd outside the town hall; seven people were injured.
            """);
    assertThat(of(report, "disaster")).containsExactly(Measure.KILLED);
    assertThat(of(report, "arrest")).containsExactly(Measure.INJURED);
  }

  @Test
  void thoseWhomABombKilledAreNotThoseOfTheArrests() {
    Report report =
        Reports.of("Police arrested six men after a bomb killed four people in Accra on Monday.");
    assertThat(of(report, "arrest")).containsExactly(Measure.DETAINED);
  }

  /** What is counted of the events of a type. */
  private static List<Measure> of(Report report, String type) {
    return report.casualties().stream()
        .filter(
            figure ->
                report.events().stream()
                    .filter(event -> event.id().equals(figure.event()))
                    .anyMatch(event -> event.type().name().equals(type)))
        .map(Casualty::measure)
        .toList();
  }

  private static List<Casualty> detained(String... texts) {
    return Reports.of(texts).casualties().stream()
        .filter(figure -> figure.measure() == Measure.DETAINED)
        .toList();
  }

  private static List<Casualty> killed(Report report, int number) {
    return report.casualties().stream()
        .filter(toll -> toll.measure() == Measure.KILLED && toll.best() == number)
        .toList();
  }
}
