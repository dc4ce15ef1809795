package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
