package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Report;

class NamesTest {
  @Test
  void aSurnameIsThePersonNamedInFullBefore() {
    Report report =
        Reports.of(
            "Foreign Minister Kwame Asantewaa visited Lomé on Monday. Asantewaa met the president"
                + " of Togo in the afternoon.");
    assertThat(people(report)).containsExactly("Kwame Asantewaa");
  }

  @Test
  void ministersInThePluralAreEachOne() {
    Report report =
        Reports.of(
            "The accord was signed in Lomé on Monday by Foreign Ministers Ama Wekesa of Ghana and"
                + " Afi Lawson of Togo.");
    assertThat(people(report)).contains("Ama Wekesa").noneMatch(name -> name.contains("Minister"));
  }

  @Test
  void aNameBeforeItsCountryOrACampIsAPlace() {
    Report report =
        Reports.of(
            "Togo bombed a school in Yarso, South Sudan, on Monday. Others fled from the Tobwa"
                + " refugee camp in the north of the country.");
    assertThat(report.entities())
        .filteredOn(entity -> entity.kind() == Entity.Kind.PLACE)
        .extracting(Entity::name)
        .contains("Yarso", "Tobwa");
  }

  @Test
  void aGroupIsKnownByTheLastWordOfItsName() {
    Report report =
        Reports.of(
            "The Eastern Front seized a bridge near Tamale on Monday. On Tuesday the Front freed"
                + " nine soldiers.",
            "Fighters of the Eastern Front left the bridge near Tamale. The rebels had held it.");
    assertThat(report.entities())
        .extracting(Entity::name)
        .contains("Eastern Front")
        .doesNotContain("Front");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Guinea-Bissau", "Seychelles", "Guinea"})
  void aCountryIsTheSubjectWhateverTheTaggerMakesOfIt(String country) {
    Report report = Reports.of(country + " freed three sick sailors on Sunday.");
    assertThat(report.entities())
        .filteredOn(entity -> entity.kind() == Entity.Kind.COUNTRY)
        .extracting(Entity::name)
        .containsExactly(country);
  }

  @Test
  void theArabicArticleIsWrittenInManyWays() {
    Report report =
        Reports.of(
            "Foreign Minister Abd al-Karim Noori visited Amman on Monday.",
            "Foreign Minister Abd-el-Karim Noori visited Amman on Monday.");
    assertThat(people(report)).hasSize(1);
  }

  @Test
  void spellingsOfOneNameAreOnePerson() {
    Report report =
        Reports.of(
            "Foreign Minister Abd al-Karim Noori visited Amman on Monday.",
            "Foreign Minister Abdal-Karim Nori visited Amman on Monday.");
    assertThat(people(report)).hasSize(1);
  }

  @Test
  void twoPeopleWhoShareASurnameStayTwo() {
    Report report =
        Reports.of(
            "Interior Minister Ama Owusu of Ghana met Finance Minister Yaw Owusu in Accra on"
                + " Monday. Ama Owusu left at noon.");
    assertThat(people(report)).containsExactlyInAnyOrder("Ama Owusu", "Yaw Owusu");
  }

  @Test
  void aCapitalThatSpeaksIsItsGovernment() {
    Report report =
        Reports.of("Accra condemned the attack on the border post in Burkina Faso on Monday.");
    Event event = event(report, "condemnation");
    assertThat(event.actors())
        .anyMatch(actor -> entity(report, actor).kind() == Entity.Kind.COUNTRY);
    assertThat(event.actors()).anyMatch(actor -> "GH".equals(entity(report, actor).country()));
  }

  @Test
  void aCapitalThatSomebodyVisitsIsAPlace() {
    Report report =
        Reports.of("The foreign minister of Togo, Afi Lawson, arrived in Accra on Monday.");
    assertThat(report.entities())
        .anyMatch(entity -> entity.name().equals("Accra") && entity.kind() == Entity.Kind.PLACE);
  }

  @Test
  void anOtherNameInBracketsIsTheSameGroup() {
    Report report =
        Reports.of(
            "The Savannah Liberation Front (SLF) attacked a barracks near Tamale on Monday. The SLF"
                + " attacked a bridge near Yendi on Tuesday.");
    Optional<Entity> group =
        report.entities().stream()
            .filter(entity -> entity.name().equals("Savannah Liberation Front"))
            .findFirst();
    assertThat(group).isPresent();
    assertThat(group.get().aliases()).contains("SLF");
    assertThat(report.entities()).noneMatch(entity -> entity.name().equals("SLF"));
  }

  @Test
  void romanisationsOfOneNameAreOnePerson() {
    Report report =
        Reports.of(
            "Foreign Minister Yousuf Ashkhar visited Amman on Monday.",
            "Foreign Minister Yusuf Ashkar visited Amman on Monday.");
    assertThat(people(report)).hasSize(1);
  }

  @Test
  void aFamilyNameThatStandsFirstIsFoundInTheFullName() {
    Report report =
        Reports.of(
            "Foreign Minister Pak Yong-ho visited Accra on Monday. Mr. Pak met the president of"
                + " Ghana.");
    assertThat(people(report)).containsExactly("Pak Yong-ho");
    assertThat(aliases(report, "Pak Yong-ho")).contains("Mr. Pak");
  }

  @Test
  void aBodyKeepsTheWholeOfItsName() {
    Report report =
        Reports.of(
            "The UN Coast and Rivers Agency (UNCRA) demanded an inquiry into the attack on its"
                + " depot in Tamale on Monday. UNCRA closed the depot.");
    assertThat(aliases(report, "UN Coast and Rivers Agency")).contains("UNCRA");
  }

  @Test
  void theArmyOfACountryIsOneBodyUnderItsNames() {
    Report report =
        Reports.of(
            "The Ghana Defence Forces attacked a camp near Yendi on Monday.",
            "The Ghanaian army attacked a camp near Yendi on Monday. The GDF lost nobody.");
    assertThat(aliases(report, "Ghana Defence Forces")).contains("GDF", "Ghanaian army");
  }

  @Test
  void aSmallPlaceOfAnotherContinentIsNotMeant() {
    Report report =
        Reports.of(
            "Ghana closed its border with Togo on Monday. Gunmen attacked a post near Springdale in"
                + " northern Ghana, and Togo sent help.");
    assertThat(report.entities())
        .filteredOn(entity -> entity.name().equals("Springdale"))
        .allMatch(entity -> entity.location() == null);
  }

  private static List<String> aliases(Report report, String name) {
    return report.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .flatMap(entity -> entity.aliases().stream())
        .toList();
  }

  private static List<String> people(Report report) {
    return report.entities().stream()
        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
        .map(Entity::name)
        .toList();
  }

  private static Event event(Report report, String type) {
    return report.events().stream()
        .filter(event -> event.type().name().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static Entity entity(Report report, Entity.Id id) {
    return report.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
