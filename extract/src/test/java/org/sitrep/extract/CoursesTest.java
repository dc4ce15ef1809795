package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;

class CoursesTest {
  @Test
  void whatADisasterBringsDownInADistrictIsItsToll() {
    Report report =
        Reports.of(
            "A strong earthquake hit northern Peru on Tuesday, killing at least 12 people.\n\n"
                + "In the neighbouring district, 10 people were killed, officials said.");
    assertThat(events(report, "killing")).isEmpty();
    assertThat(report.casualties())
        .allMatch(casualty -> event(report, casualty).type().name().equals("disaster"));
  }

  @Test
  void anEarlierDisasterKeepsItsOwnDead() {
    Report report =
        Reports.of(
            """
            Peru, 15 October 2023

            An earthquake killed 31 people in northern Peru on Tuesday.

            Nor did the floods of 2017 near Piura, where 14 people drowned, change much.
            """);
    assertThat(report.casualties())
        .filteredOn(casualty -> casualty.best() == 14)
        .hasSize(1)
        .allMatch(casualty -> casualty.salience() == Salience.BACKGROUND);
  }

  @Test
  void aCorrectedTollIsTheNewNumber() {
    Report report =
        Reports.of(
            "Peru, 13 October 2023\n\nAn earthquake hit northern Peru on Tuesday. The ministry"
                + " corrected the toll of the earthquake on Friday from 47 to 45.");
    assertThat(report.casualties()).extracting(Casualty::best).containsExactly(45);
  }

  @Test
  void theDeadOfAWarAreNotThoseOfOneRaid() {
    Report report =
        Reports.of(
            "Ghana, 8 May 2024\n\n"
                + "Ghana bombed a school near Yendi on Monday, killing 40 people.\n\n"
                + "More than 600 people have been killed so far in the war between Ghana and"
                + " Togo.");
    assertThat(report.casualties()).hasSize(2);
    assertThat(report.casualties().stream().map(Casualty::event).distinct()).hasSize(2);
  }

  @Test
  void theReleaseOfTheAbductedIsOfTheCrisisAndThatOfOthersIsNot() {
    String raid =
        """
        Published: 13 March 2019

        Weavers abducted

        Gunmen abducted 40 weavers from a mill in Tamale, Ghana, on 12 March, police said.
        """;
    String freed =
        """
        Published: 20 March 2019

        Free at last

        All of the weavers were freed on Wednesday, President Ama Boateng of Ghana announced.
        """;
    assertThat(events(Reports.of(raid, freed), "other"))
        .anyMatch(event -> event.salience() == Salience.CORE);
    assertThat(events(Reports.of(raid.replace("abducted 40", "shot 40"), freed), "other"))
        .noneMatch(event -> event.salience() == Salience.CORE);
  }

  @Test
  void aCollisionInAnyWordsIsOne() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Ferry and patrol boat collide; 19 drown

            LOMÉ - At least 19 people drowned when a ferry from Togo collided with a patrol boat of \
            Ghana near Aneho on 12 March, the coast guard said.
            """,
            """
            Published: 14 March 2019

            Envoy summoned

            Togo summoned Ghana's ambassador on Thursday over the sinking of a ferry that killed at \
            least 24 people. The patrol boat struck the MV Volta in the dark on Tuesday night, \
            Minister Afi Lawson said.
            """,
            """
            Published: 17 March 2019

            Inquiry agreed

            Togo and Ghana agreed on Sunday to a joint inquiry into the collision that sank a ferry. \
            The death toll rose to 31 on Saturday.
            """);
    assertThat(events(report, "disaster")).hasSize(1);
    assertThat(events(report, "strike")).isEmpty();
    assertThat(report.casualties()).extracting(Casualty::best).contains(31).doesNotContain(19, 24);
  }

  @Test
  void aTalkThatReachedNoAgreementReachedNone() {
    Report report =
        Reports.of(
            "Ghana, 8 May 2024\n\nGunmen from Togo attacked a Ghanaian post on Monday. The Security"
                + " Council met on Tuesday but reached no formal agreement.");
    assertThat(events(report, "agreement")).noneMatch(event -> event.salience() == Salience.CORE);
  }

  private static List<Event> events(Report report, String type) {
    return report.events().stream().filter(e -> e.type().name().equals(type)).toList();
  }

  private static Event event(Report report, Casualty casualty) {
    return report.events().stream()
        .filter(e -> e.id().equals(casualty.event()))
        .findFirst()
        .orElseThrow();
  }
}
