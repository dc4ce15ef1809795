package org.sitrep.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldMapTest {
  private static final WorldMap MAP = WorldMap.load();

  @Test
  void hasTheCountriesOfTheWorldWithClosedBorders() {
    assertThat(MAP.countries()).hasSizeGreaterThan(230);
    for (CountryShape country : MAP.countries()) {
      for (Ring ring : country.rings()) {
        int last = ring.size() - 1;
        assertThat(ring.size()).as(country.name()).isGreaterThan(3);
        assertThat(ring.longitude(last)).as(country.name()).isEqualTo(ring.longitude(0));
        assertThat(ring.latitude(last)).as(country.name()).isEqualTo(ring.latitude(0));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2.35, 48.85, FR", "-99.1, 19.4, MX", "36.8, -1.3, KE", "133.9, -23.7, AU",
    "28.2, -29.5, LS", "20.9, 42.6, XK", "-149.9, 61.2, US", "103.8, 36.1, CN"
  })
  void drawsACountryAroundItsTowns(double longitude, double latitude, String code) {
    List<String> around =
        MAP.countries().stream()
            .filter(country -> isInside(country, longitude, latitude))
            .map(CountryShape::alpha2)
            .toList();

    assertThat(around).containsExactly(code);
  }

  @Test
  void givesOnlyWhatAWindowShows() {
    List<CountryShape> alps = MAP.shapesIn(6.5, 46.1, 9.9, 47.4);

    assertThat(alps)
        .extracting(CountryShape::alpha2)
        .contains("CH", "IT", "FR", "DE", "AT", "LI")
        .doesNotContain("PL", "ES", "US");
    CountryShape france = alps.stream().filter(c -> c.alpha2().equals("FR")).findFirst().get();
    assertThat(france.rings()).hasSize(1);
  }

  @Test
  void goesOnAcrossThe180thMeridian() {
    List<CountryShape> strait = MAP.shapesIn(170, 60, -160, 70);

    assertThat(strait).extracting(CountryShape::alpha2).contains("RU", "US");
    CountryShape alaska = strait.stream().filter(c -> c.alpha2().equals("US")).findFirst().get();
    assertThat(alaska.rings()).allMatch(ring -> ring.touches(170, 60, 200, 70));
  }

  @Test
  void refusesAWindowUpsideDown() {
    assertThatThrownBy(() -> MAP.shapesIn(0, 10, 5, 9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10");
  }

  /** Counts the borders east of a point: an odd number lies around it. */
  private static boolean isInside(CountryShape country, double longitude, double latitude) {
    boolean inside = false;
    for (Ring ring : country.rings()) {
      for (int i = 1; i < ring.size(); i++) {
        double south = ring.latitude(i - 1);
        double north = ring.latitude(i);
        if (south > latitude != north > latitude) {
          double part = (latitude - south) / (north - south);
          double border =
              ring.longitude(i - 1) + part * (ring.longitude(i) - ring.longitude(i - 1));
          inside ^= longitude < border;
        }
      }
    }
    return inside;
  }
}
