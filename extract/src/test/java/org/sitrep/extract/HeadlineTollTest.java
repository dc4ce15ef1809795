package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;

/** The number of the injured where headline and body count differently. */
class HeadlineTollTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the rest, or part, of what the headline counts
        "Fire in Tamale leaves man dead, 8 hurt | One man was killed. Two of the victims are in"
            + " critical condition. The six others were hurt. | 8",
        "Fire in Tamale leaves man dead | One man was killed and six others were hurt. | 6",
        "Fires in Tamale leave 8 hurt | Two clerks were hurt in Tamale on Monday. | 8",
        // a headline of one person, or of some
        "Teen hurt in fire | The fire in Tamale hurt two teens. A teen was hurt in the leg. | 2",
        "Two men critical after fire | Four men were hurt in the fire in Tamale, two critically."
            + " | 4",
        // a house number is no year long ago
        "Fire in Tamale | The fire in the 1600 block of Mill Road, which hurt two teens, is out."
            + " | 2",
      })
  void isThatOfTheWhole(String headline, String body, int injured) {
    Report report =
        Reports.of(
            "Published: 9 June 2031\n\n" + headline + "\n\n" + body + "\n\nIt was a dry day.");
    assertThat(report.casualties())
        .filteredOn(toll -> toll.measure() == Measure.INJURED)
        .first()
        .extracting(toll -> toll.best())
        .isEqualTo(injured);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "So far this year 40 people have been hurt in the city. | 0",
        "In all, 40 people have been hurt in the city. | 40",
        "In an unrelated shooting, three clerks were hurt. | 0",
        "In that shooting, three clerks were hurt. | 3",
      })
  void isNotThatOfOtherIncidents(String sentence, int injured) {
    Report report =
        Reports.of(
            "Published: 9 June 2031\n\n"
                + "Shots in Tamale\n\n"
                + "A clerk was killed in Tamale on Monday.\n\n"
                + sentence
                + "\n\nThe council met to talk about the park.\n\nThe street had been quiet.");
    Casualty dead = report.casualties().get(0);
    assertThat(
            report.casualties().stream()
                .filter(toll -> toll.measure() == Measure.INJURED)
                .filter(toll -> dead.event().equals(toll.event()))
                .filter(toll -> toll.salience() == Salience.CORE)
                .mapToInt(Casualty::best)
                .sum())
        .isEqualTo(injured);
  }
}
