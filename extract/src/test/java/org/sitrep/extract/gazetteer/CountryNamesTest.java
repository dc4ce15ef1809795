package org.sitrep.extract.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "Pakistan, PK", "Islamic Republic of Iran, IR", "U.S., US", "US, US", "the UAE, AE",
    "DRC, CD", "Cote d'Ivoire, CI", "Burma, MM", "BRITAIN, GB", "the Philippines, PH",
    "Soviet Union, SU"
  })
  void knowsCountriesUnderTheirNames(String name, String code) {
    assertThat(GAZETTEER.country(name)).get().extracting(Country::alpha2).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "Us", "car", "IN", "Paris", ""})
  void takesNoOtherWordForACountry(String word) {
    assertThat(GAZETTEER.country(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Pakistani, PK", "Iranians, IR", "Spaniards, ES", "Filipino, PH", "Afghans, AF",
    "South Korean, KR", "Dutch, NL", "Briton, GB", "Poles, PL", "Congolese, CD"
  })
  void knowsWhoIsOfACountry(String demonym, String code) {
    assertThat(GAZETTEER.demonym(demonym)).get().extracting(Country::alpha2).isEqualTo(code);
  }

  @Test
  void takesASmallLetterWordForNoDemonym() {
    assertThat(GAZETTEER.demonym("polish")).isEmpty();
    assertThat(GAZETTEER.demonym("poles")).isEmpty();
  }

  @Test
  void knowsWhoGovernsWhere() {
    assertThat(GAZETTEER.capital("Tehran")).get().returns("IR", Country::alpha2);
    assertThat(GAZETTEER.capital("Karachi")).isEmpty();
    assertThat(GAZETTEER.government("Kremlin")).get().returns("RU", Country::alpha2);
    assertThat(GAZETTEER.government("Downing Street")).get().returns("GB", Country::alpha2);
    assertThat(GAZETTEER.countryByCode("PAK")).get().returns("Islamabad", Country::capital);
  }

  @Test
  void knowsInternationalBodies() {
    assertThat(GAZETTEER.organisation("U.N."))
        .extracting(Organisation::name)
        .containsExactly("United Nations");
    assertThat(GAZETTEER.organisation("Nato")).hasSize(1);
    assertThat(GAZETTEER.organisation("WHO")).hasSize(1);
    assertThat(GAZETTEER.organisation("who")).isEmpty();
  }
}
