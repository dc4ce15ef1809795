package org.sitrep.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.extract.claim.CasualtyClaim.Reference;
import org.sitrep.extract.claim.CasualtyClaim.Scope;

class CasualtyFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Raiders killed nine millers.                                    | killed 9",
        "Nine millers were killed by raiders.                            | killed 9",
        "The flood claimed 14 lives.                                     | killed 14",
        "At least 31 commuters were wounded in the derailment.           | injured 31+",
        "More than two dozen pupils were hurt.                           | injured 24+",
        "The collapse killed between 9 and 11 masons.                    | killed 9-11",
        "Nobody was hurt in the fire.                                    | injured 0",
        "Five of the 12 dead were found under a slide.                   | killed 5",
        "Dozens of weavers were killed.                                  | killed 24+",
        "A nurse and her two sons died in the flood.                     | killed 3",
        "The blast killed him and two others.                            | killed 3",
        "The garrison lost 71 troops.                                    | killed 71",
        "The storm left 300 villagers homeless.                          | displaced 300",
        "Gunmen kidnapped four drivers near the ford.                    | abducted 4",
        "Police arrested six traders on Friday.                          | detained 6",
        "Rescuers evacuated some 1,200 residents from the valley.        | evacuated 1200",
        "Three of its members were killed and 30 more wounded.           | killed 3, injured 30",
        "The landslide left five dead and eight missing.                 | killed 5, missing 8",
        "Fifteen clerks among them nine women were killed in a raid.     | killed 15, killed 9",
        "At least 9 clerks mostly women and children have been killed.   | killed 9+",
        "9 dead dozens wounded in fire                                   | killed 9, injured 24+",
        "9 killed others injured in fires                                | killed 9",
        "Unit 4410 12 miners killed in fire                              | killed 12",
        "Raids killed nine Blue Star (BST) volunteers.                   | killed 9",
        "On 9 May 2031 raids killed nine clerks.                         | killed 9",
        "As many as 27 people were killed.                               | killed 0-27",
        "The number of injured fell to 21 after two of the injured died. | injured 21, killed 2",
        "Nine of the pupils were abducted.                               | abducted 9",
        "Ten of those killed in the raid were nurses.                    | killed 10",
        "A man and woman were wounded.                                   | injured 2",
        "The quake killed a nurse and her husband and son.               | killed 3",
        "The blast left two men and a boy wounded.                       | injured 3",
        "Norland lost seven soldiers and four civilians.                 | killed 11, killed 7,"
            + " killed 4",
        "Raiders killed two farmers and three herders.                   | killed 5",
        "A lorry hit a mine near Mopani, and three riders were killed.   | killed 3",
        "The rebels cut the road, trapping some 9,000 residents.         | affected 9000",
        "The collapse trapped 12 miners.                                 | missing 12",
      })
  void readsMeasureAndNumber(String sentence, String claims) {
    assertThat(String.join(", ", Casualties.shortly(sentence))).isEqualTo(claims);
  }

  @Test
  void addsUpThoseWhomASentenceTellsOneByOne() {
    assertThat(Casualties.shortly("A girl was hurt in the leg and a boy was hurt in the arm."))
        .containsExactly("injured 1", "injured 1", "injured 2");
    assertThat(Casualties.shortly("A girl was hurt in the leg and the girl was hurt in the arm."))
        .containsExactly("injured 1", "injured 1");
    assertThat(Casualties.shortly("Four were hurt; a girl was hurt badly and a boy was hurt too."))
        .contains("injured 4")
        .doesNotContain("injured 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The storm damaged 40 houses and two bridges.",
        "The 42-year-old potter lives 9 km from the ford.",
        "The bus was hit on May 9 at 7:30 in the morning.",
        "The team lost three games in nine days.",
        "Nine of the pupils abducted escaped.",
        "Nine of the pupils abducted in May have been freed.",
        "The mill paid $12 a day to the weavers.",
      })
  void takesNoOtherNumberForPeople(String sentence) {
    assertThat(Casualties.in(sentence)).isEmpty();
  }

  @Test
  void countsTheVictimsAndNotThoseWhoKilled() {
    assertThat(Casualties.shortly("Three gunmen killed nine farmers.")).containsExactly("killed 9");
  }

  @Test
  void tellsATollFromAPart() {
    var claims = Casualties.in("The blast killed eleven weavers, including two children.");
    assertThat(claims).hasSize(2);
    assertThat(claims.get(0).scope()).isEqualTo(Scope.PLAIN);
    assertThat(claims.get(1).scope()).isEqualTo(Scope.PART);
    assertThat(claims.get(1).victims().ages()).isEqualTo("children");
    assertThat(Casualties.in("The death toll rose to 47.").get(0).scope()).isEqualTo(Scope.TOTAL);
  }

  @Test
  void leavesOpenWhetherThoseShotLived() {
    assertThat(Casualties.in("Two clerks were shot.").get(0).open()).isTrue();
    assertThat(Casualties.in("Two clerks were wounded.").get(0).open()).isFalse();
    assertThat(Casualties.in("Two clerks were shot dead.").get(0).open()).isFalse();
  }

  @Test
  void takesTheMonthOfMayForNoDoubt() {
    assertThat(Casualties.in("On 2 May 2031 raids killed nine clerks.").get(0).certainty())
        .isEqualTo(Certainty.ASSERTED);
    assertThat(Casualties.in("The raids may kill nine clerks.").get(0).certainty())
        .isEqualTo(Certainty.HYPOTHETICAL);
  }

  @Test
  void tellsAShareOfTheHarmedFromTheirNumber() {
    assertThat(Casualties.in("Ten of the pupils killed were girls.").get(0).scope())
        .isEqualTo(Scope.PART);
    assertThat(Casualties.in("Ten of the pupils were killed.").get(0).scope())
        .isEqualTo(Scope.PLAIN);
  }

  @Test
  void tellsThreatsAndFearsFromFacts() {
    assertThat(Casualties.in("The gang threatened to kill nine drivers.").get(0).certainty())
        .isEqualTo(Certainty.HYPOTHETICAL);
    assertThat(Casualties.in("The shells reportedly killed nine drivers.").get(0).certainty())
        .isEqualTo(Certainty.ALLEGED);
  }

  @Test
  void tellsWhoWereTheVictimsAndHowTheyAreBroughtIn() {
    CasualtyClaim claim = Casualties.in("Five others, among them a nurse, were injured.").get(0);
    assertThat(claim.reference()).isEqualTo(Reference.FURTHER);
    CasualtyClaim women = Casualties.in("Two elderly women were killed.").get(0);
    assertThat(women.victims().text()).isEqualTo("elderly women");
    assertThat(women.victims().sex()).isEqualTo("female");
    CasualtyClaim soldiers = Casualties.in("Six soldiers were wounded.").get(0);
    assertThat(soldiers.victims().status()).isEqualTo("military");
  }

  @Test
  void quotesNoMoreThanTheWordsThatCount() {
    String text = "On the eve of the fair, officials said, nine weavers were killed by a slide.";
    CasualtyClaim claim = Casualties.in(text).get(0);
    assertThat(text.substring(claim.evidence().start(), claim.evidence().end()))
        .isEqualTo("nine weavers were killed");
  }

  @Test
  void tellsWhatWasAddedUpOverYearsFromTheNews() {
    String war =
        "A shell killed two millers on May 19, 2031. Since March 2024 the war has killed 900"
            + " people.";
    var claims = Casualties.in(war);
    assertThat(claims.get(0).scope()).isEqualTo(Scope.PLAIN);
    assertThat(claims.get(1).scope()).isEqualTo(Scope.LONG_TERM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three of its own soldiers were killed.                  | soldiers",
        "Gunmen killed a teacher and two of her pupils.          | people",
        "Gunmen killed a dozen teachers and pupils.              | teachers",
        "Five of the 12 dead were found under a slide.           | people",
        "The storm killed nine millers and their apprentices.    | millers",
      })
  void tellsWhoTheVictimsWere(String sentence, String who) {
    assertThat(Casualties.in(sentence).get(0).victims().text()).isEqualTo(who);
  }
}
