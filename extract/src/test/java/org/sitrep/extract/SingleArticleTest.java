package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;

/** What is said of an incident that one article alone tells. */
class SingleArticleTest {
  @Test
  void theIncidentOfTheOpeningIsTheMainOneAndOthersAreContext() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Market bomb kills 12 in Tamale

            A bomb killed 12 people at a market in Tamale, Ghana, on Tuesday. Nobody has claimed \
            the attack. The city has seen worse. In a separate attack last month, raiders killed \
            60 people in Bolgatanga.
            """);
    assertThat(toll(report, Measure.KILLED, Salience.CORE)).containsExactly(12);
    assertThat(toll(report, Measure.KILLED, Salience.BACKGROUND)).contains(60);
  }

  @Test
  void theMinistersOfTwoStatesActForBoth() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Truce on the border

            The foreign ministers of Togo and Ghana agreed on Tuesday to a ceasefire along their \
            border.
            """);
    assertThat(actors(report, "ceasefire")).containsExactlyInAnyOrder("country-gh", "country-tg");
  }

  @Test
  void daysAfterWhatWasSignedAreCountedBack() {
    Report report =
        Reports.of(
            """
            Published: 9 March 2031

            Crossing reopens

            The crossing at Bawku reopened on Friday, two days after Ghana and Togo signed a \
            ceasefire.
            """);
    assertThat(day(report, "ceasefire")).isEqualTo(LocalDate.of(2031, 3, 5));
    assertThat(day(report, "reopening")).isEqualTo(LocalDate.of(2031, 3, 7));
  }

  @Test
  void anOrderToLeaveWithinHoursIsOfTheDayItWasGiven() {
    Report report =
        Reports.of(
            """
            Published: 11 March 2031

            Envoys told to go

            Three diplomats of Togo were ordered to leave Ghana within 72 hours on Sunday.
            """);
    assertThat(day(report, "expulsion")).isEqualTo(LocalDate.of(2031, 3, 9));
  }

  private static LocalDate day(Report report, String type) {
    return report.events().stream()
        .filter(event -> event.type().name().equals(type))
        .map(event -> event.date().best())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCommaJoinsThePartiesOfAHeadline() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Kenya, Uganda agree to ceasefire

            The guns fell silent on Tuesday.
            """);
    assertThat(actors(report, "ceasefire")).containsExactlyInAnyOrder("country-ke", "country-ug");
  }

  @Test
  void thoseWhomThePoliceTookAreCountedAtTheArrest() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            March for bread

            Hundreds marched for bread in Tamale, Ghana, on Tuesday. Police detained 12 protesters \
            outside the mill.
            """);
    Event.Id arrest =
        report.events().stream()
            .filter(event -> event.type().name().equals("arrest"))
            .map(Event::id)
            .findFirst()
            .orElseThrow();
    assertThat(report.casualties())
        .filteredOn(toll -> toll.measure() == Measure.DETAINED)
        .extracting(Casualty::event)
        .containsExactly(arrest);
  }

  @Test
  void aNumberGoesBeforeDozens() {
    Report report =
        Reports.of(
            """
            Published: 13 March 2019

            Dozens killed in raid on Tamale

            Raiders killed dozens of people in Tamale, Ghana, on Tuesday. The hospital counted 31 \
            dead.
            """);
    assertThat(toll(report, Measure.KILLED, Salience.CORE)).containsExactly(31);
  }

  @Test
  void dayAndPlaceComeFromTheSentenceThatSaysItHappened() {
    Report report =
        Reports.of(
            """
            Published: 14 March 2019

            Four hurt in shooting

            Four people were wounded by gunfire outside a bakery, the police said on Thursday.

            It happened about 9 p.m. Tuesday in Tamale, when the street was full.
            """);
    Event event = main(report);
    assertThat(event.date()).isNotNull();
    assertThat(event.date().best()).hasToString("2019-03-12");
    assertThat(names(report, event)).contains("Tamale");
    assertThat(toll(report, Measure.INJURED, Salience.CORE)).containsExactly(4);
  }

  @Test
  void anHourAloneIsOfTheDayThatIsNamed() {
    Report report =
        Reports.of(
            """
            Published: 14 March 2019

            Four people were shot at a bakery in Tamale at about 9 p.m., a doctor said. A baker was \
            arrested. The Tuesday shooting emptied the street.
            """);
    assertThat(day(report)).isEqualTo("2019-03-12");
  }

  @Test
  void theDayOfWhatIsDoneAboutItIsNotItsOwn() {
    Report report =
        Reports.of(
            """
            Published: 15 March 2019

            Two bakers remain in custody on Friday over the Tuesday shooting that killed two people \
            in Tamale.
            """);
    assertThat(day(report)).isEqualTo("2019-03-12");
  }

  @Test
  void anArticleThatOnlySpeaksOfAnIncidentStillHasIt() {
    Report report =
        Reports.of(
            """
            Published: 15 March 2019

            Police in Tamale have found the man that they had looked for. He was wanted for the \
            shooting on Tuesday at a bakery.
            """);
    assertThat(day(report)).isEqualTo("2019-03-12");
  }

  private static String day(Report report) {
    Event event = main(report);
    return event.date() == null ? "" : String.valueOf(event.date().best());
  }

  @Test
  void theLocalPoliceNameTheTown() {
    Report report =
        Reports.of(
            """
            Published: 14 March 2019

            Three shot at wedding

            Gunmen shot three people at a wedding on Tuesday night. All survived. Tamale police \
            are looking for a red car.
            """);
    assertThat(names(report, main(report))).contains("Tamale");
  }

  private static Event main(Report report) {
    return report.events().stream()
        .filter(event -> event.salience() == Salience.CORE)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Report report, Event event) {
    return report.entities().stream()
        .filter(entity -> event.places().contains(entity.id()))
        .map(entity -> entity.name())
        .toList();
  }

  private static List<Integer> toll(Report report, Measure measure, Salience salience) {
    return report.casualties().stream()
        .filter(casualty -> casualty.measure() == measure && casualty.salience() == salience)
        .map(Casualty::best)
        .toList();
  }

  private static List<String> actors(Report report, String type) {
    return report.events().stream()
        .filter(event -> event.type().name().equals(type))
        .flatMap(event -> event.actors().stream())
        .map(actor -> actor.value())
        .toList();
  }
}
