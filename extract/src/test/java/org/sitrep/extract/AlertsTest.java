package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Salience;

/** What a text of one sentence is about. */
class AlertsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ghana condemned the shelling of a market in Togo. | ACCUSE",
        "The council lifted its embargo on Togo on Monday. | YIELD",
        "Togo will send medicine and tents to Ghana next week. | AGREE",
        "Togo refused to send medicine to Ghana after the clashes. | REJECT",
        "Ghana threatened to close its border with Togo over the killing of a guard. | THREATEN",
        "Police in Togo arrested four men who had protested against the mayor. | COERCE",
        "Ghana suspended its aid to Togo after the attack on its embassy. | SANCTION",
      })
  void itIsWhatItsMainClauseTells(String sentence, String plover) {
    assertThat(core(sentence)).extracting(Event::plover).containsExactly(plover);
  }

  @Test
  void aLineWithoutAFullStopIsReadAsOne() {
    assertThat(core("Ghana expels ambassador of Togo"))
        .extracting(event -> event.type().name())
        .containsExactly("expulsion");
  }

  private static List<Event> core(String text) {
    return Reports.of(text).events().stream()
        .filter(event -> event.salience() == Salience.CORE)
        .toList();
  }
}
