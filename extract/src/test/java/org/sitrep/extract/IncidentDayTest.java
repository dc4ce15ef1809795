package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Report;

/** The day of an incident in one article that names other days, too. Its own is 9 June 2031. */
class IncidentDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // how somebody is, and as of when
        "Two clerks are in stable condition Monday after they were shot. It happened Saturday."
            + " | 2031-06-07",
        "Nobody has been held as of Monday in a shooting that killed a clerk. It happened Sunday."
            + " | 2031-06-08",
        // what is done about it later
        "A man pleaded not guilty Monday to killing a clerk. He shot the clerk on May 24."
            + " | 2031-05-24",
        "A man is accused of shooting two clerks about 4 p.m. Sunday. | 2031-06-08",
        "A jury has convicted a man in a March 15 shooting that left two dead. The verdict came"
            + " Friday. | 2031-03-15",
        "A family is mourning after a shooting early Sunday. Two clerks were killed. | 2031-06-08",
        "A clerk died Monday of wounds from a shooting on Friday. | 2031-06-06",
        "A clerk died Monday of the heat that came on Friday. | 2031-06-09",
        // those who came to help
        "Two clerks were shot in the mill overnight. The police responded at 1:15 a.m. Sunday."
            + " | 2031-06-08",
        // somebody's own story
        "Two clerks were killed Monday. \"I saw them Sunday,\" a friend said. They were shot about"
            + " 2 a.m. | 2031-06-09",
      })
  void isThatOfTheIncident(String body, LocalDate day) {
    Report report =
        Reports.of(
            "Published: 9 June 2031\n\nShots in Tamale\n\n"
                + body
                + "\n\nThe council met to talk about the park.\n\nThe street had been quiet.");
    Casualty toll = report.casualties().get(0);
    Event event =
        report.events().stream().filter(e -> e.id().equals(toll.event())).findFirst().orElseThrow();
    assertThat(event.date().best()).isEqualTo(day);
  }
}
