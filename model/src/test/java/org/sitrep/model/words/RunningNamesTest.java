package org.sitrep.model.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Entity.Kind;

class RunningNamesTest {
  private final RunningNames names = RunningNames.of("en");

  @ParameterizedTest
  @CsvSource({
    "COUNTRY, Peru, Peru",
    "COUNTRY, Philippines, the Philippines",
    "ORGANISATION, United Nations, the United Nations",
    "ORGANISATION, Ministry of Mines, the Ministry of Mines",
    "ORGANISATION, River Council for Trade, the River Council for Trade",
    "ORGANISATION, Blue Heron, Blue Heron",
    "GROUP, foreign ministry, the foreign ministry",
    "GROUP, Police, police",
    "GROUP, Relatives, relatives",
    "GROUP, Unidentified gunmen, unidentified gunmen",
    "GROUP, Chadian troops, Chadian troops",
    "GROUP, official, an official",
    "GROUP, senior diplomat, a senior diplomat",
    "GROUP, terrorist groups, groups",
    "GROUP, Norlandish terrorist groups, Norlandish groups",
    "GROUP, terrorists, “terrorists”",
    "PERSON, Ana Lagos, Ana Lagos"
  })
  void givesNamesTheirArticle(Kind kind, String name, String running) {
    assertThat(names.of(entity(kind, name, null))).isEqualTo(running);
  }

  @Test
  void putsAnOfficeBeforeTheName() {
    Entity minister = entity(Kind.PERSON, "Ana Lagos", "foreign minister");
    assertThat(names.withOffice(minister, Optional.of("Chile")))
        .isEqualTo("Foreign Minister Ana Lagos of Chile");
    assertThat(names.withOffice(minister, Optional.empty()))
        .isEqualTo("Foreign Minister Ana Lagos");
    assertThat(names.withOffice(entity(Kind.PERSON, "Ana Lagos", "baker"), Optional.of("Chile")))
        .isEqualTo("Ana Lagos");
  }

  @Test
  void putsOneOfficeBeforeTwoWhoHoldIt() {
    Entity one = entity(Kind.PERSON, "Ana Lagos", "foreign minister");
    Entity other = entity(Kind.PERSON, "Juan Soto", "foreign minister");
    assertThat(names.withOffice(one, Optional.of("Chile"), other, Optional.of("Peru")))
        .hasValue("Foreign Ministers Ana Lagos of Chile and Juan Soto of Peru");
    Entity president = entity(Kind.PERSON, "Juan Soto", "president");
    assertThat(names.withOffice(one, Optional.of("Chile"), president, Optional.of("Peru")))
        .isEmpty();
  }

  @Test
  void knowsWhatStandsInThePlural() {
    assertThat(names.isPlural(entity(Kind.GROUP, "gunmen", null))).isTrue();
    assertThat(names.isPlural(entity(Kind.GROUP, "Police", null))).isTrue();
    assertThat(names.isPlural(entity(Kind.COUNTRY, "United States", null))).isFalse();
    assertThat(names.isPlural("the bridges over the river")).isTrue();
    assertThat(names.isPlural("the bridge at the falls")).isFalse();
  }

  private static Entity entity(Kind kind, String name, @Nullable String role) {
    return new Entity(
        new Entity.Id("entity-1"), kind, name, List.of(), role, null, null, List.of());
  }
}
