package org.sitrep.extract.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "Aleppo, CITY, SY",
    "Munich, CITY, DE",
    "Kiev, CAPITAL, UA",
    "Kyiv, CAPITAL, UA",
    "Bogota, CAPITAL, CO",
    "PORT AU PRINCE, CAPITAL, HT",
    "Sanaa, CAPITAL, YE",
    "Washington, CAPITAL, US",
    "France, COUNTRY, FR",
    "the Netherlands, COUNTRY, NL",
    "Los Angeles County, ADMIN2, US",
    "Idlib province, ADMIN1, SY",
    "province of Idlib, ADMIN1, SY",
    "Red Sea, REGION, ''",
    "West Bank, ADMIN1, PS"
  })
  void findsThePlaceThatANameUsuallyMeans(String name, Place.Kind kind, String country) {
    Place place = GAZETTEER.find(name).get(0);

    assertThat(place.kind()).isEqualTo(kind);
    assertThat(place.country()).isEqualTo(country);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chaharmahal and Bakhtiari",
        "Chahar Mahall-Bakhtiari",
        "Chaharmahal & Bakhtiyari"
      })
  void findsADivisionUnderTheSpellingsOfItsName(String name) {
    assertThat(GAZETTEER.best(name, Set.of())).get().extracting(Place::country).isEqualTo("IR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The",
        "But",
        "Minister",
        "Thursday",
        "March",
        "Monday",
        "August",
        "May",
        "",
        " ",
        "'"
      })
  void knowsNoPlaceCalledLikeACommonWord(String word) {
    assertThat(GAZETTEER.find(word)).isEmpty();
  }

  @Test
  void prefersNamesakesInACountryInFocus() {
    assertThat(GAZETTEER.best("Tripoli", Set.of())).get().returns("LY", Place::country);
    assertThat(GAZETTEER.best("Tripoli", Set.of("LB"))).get().returns("LB", Place::country);
    assertThat(GAZETTEER.best("Georgia", Set.of())).get().returns("GE", Place::country);
    assertThat(GAZETTEER.best("Georgia", Set.of("US"))).get().returns("US", Place::country);
    assertThat(GAZETTEER.best("Hyderabad", Set.of())).get().returns("IN", Place::country);
    assertThat(GAZETTEER.best("Hyderabad", Set.of("PK"))).get().returns("PK", Place::country);
  }

  @Test
  void keepsTheWorldCityBeforeAVillageInFocus() {
    assertThat(GAZETTEER.best("Paris", Set.of("US"))).get().returns("FR", Place::country);
  }

  @Test
  void placesTownsWhereTheyLie() {
    Place place = GAZETTEER.find("Gondar").get(0);

    assertThat(place.admin1()).isEqualTo("Amhara");
    assertThat(place.latitude()).isBetween(12.5, 12.7);
    assertThat(place.longitude()).isBetween(37.4, 37.5);
  }

  @Test
  void findsACommonWordAsATownOnlyWithinItsState() {
    Place arkansas = GAZETTEER.abbreviatedDivision("Ark.").orElseThrow();

    assertThat(GAZETTEER.find("Hope")).isEmpty();
    assertThat(GAZETTEER.findWithin("Hope", arkansas))
        .singleElement()
        .returns("Arkansas", Place::admin1);
  }

  @Test
  void findsTheNamesakeWithinADivision() {
    Place connecticut = GAZETTEER.abbreviatedDivision("CT").orElseThrow();

    assertThat(GAZETTEER.findWithin("Stamford", connecticut).get(0).admin1())
        .isEqualTo("Connecticut");
    assertThat(GAZETTEER.findWithin("Lahore", connecticut)).isEmpty();
  }
}
