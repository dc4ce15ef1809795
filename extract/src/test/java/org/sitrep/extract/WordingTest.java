package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Statement;

/** What a report says of events in its own words. */
class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Togo bombed a camp near Bawku in Ghana on 12 March.|Togo carried out a strike in Bawku",
        "Togo recalled its ambassador from Ghana on 12 March.|Togo recalled its ambassador",
        "The United States offered to mediate on 12 March.|The United States offered to mediate",
        "Togo and Ghana agreed to share the water of the lake on 12 March.|"
            + "Togo and Ghana agreed to share the water of the lake",
        "Togo and Ghana agreed that the border should stay open.|"
            + "Togo and Ghana agreed that the border should stay open",
        "Togo and Ghana signed an agreement on fishing on 12 March.|"
            + "Togo and Ghana agreed on fishing",
        "Ghana demanded that Togo release the fishermen.|"
            + "Ghana demanded that Togo release the fishermen",
        "President Kofi Mensah will visit Togo next week.|"
            + "President Kofi Mensah is to visit Togo",
        "Togo accepted Ghana's offer of help on 12 March.|Togo accepted Ghana's offer of help",
        "Ghana will send medical teams to Togo on 20 March.|"
            + "Ghana is to send medical teams to Togo",
        "Interior Minister Ama Boateng resigned on 12 March.|"
            + "Interior Minister Ama Boateng resigned",
        "Togo and Ghana agreed on 12 March to reopen the Aflao crossing.|"
            + "Togo and Ghana agreed to reopen the Aflao crossing",
        "Ghana offered to send medical teams to Togo.|"
            + "Ghana offered to send medical teams to Togo",
        "Togo and Ghana agreed to a truce and to withdraw troops from the lake.|"
            + "Togo and Ghana agreed to withdraw troops from the lake",
        "The ambassador of Togo, Afi Lawson, is to return to Accra on 20 March.|"
            + "The ambassadors are to return to Accra",
        "All sixty fishermen were freed by the court on 12 March.|"
            + "All sixty fishermen were freed by the court",
        "Togo summoned Ghana's ambassador on 12 March.|Togo summoned the envoy of Ghana",
        "Togo and Ghana signed an agreement reached in Accra on 12 March.|"
            + "Togo and Ghana reached an agreement",
        "Togo ordered Ghana's ambassador to leave the country on 12 March.|"
            + "Togo expelled the envoy of Ghana",
        "Togo ordered Ghana's ambassador to leave, a day after Accra called its own envoy home.|"
            + "Ghana recalled its ambassador",
        "After a week of raids on the lake, Togo and Ghana agreed on 12 March to share its water.|"
            + "Togo and Ghana agreed to share its water",
        "LOMÉ: After a week of raids on the lake, Togo and Ghana agreed on 12 March to share it.|"
            + "Togo and Ghana agreed to share it",
        "LOMÉ: Togo and Ghana “agreed to share” the lake on 12 March, Lomé said.|"
            + "Togo and Ghana agreed to share the lake",
        "The head of Togo's diplomacy began a visit to Ghana on 12 March.|"
            + "An official of Togo visited Ghana",
        "Togo threatened Ghana on 11 March. Its jets bombed camps near Bawku in Ghana on 12 March.|"
            + "Togo carried out a strike in Bawku",
        "The Aflao crossing reopened on 12 March.|The Aflao crossing was reopened",
        "Officials said that fishermen from Togo had cut the nets of others.|"
            + "Officials said that fishermen from Togo had cut the nets of others",
        "Togo urged its citizens to stay indoors.|Togo issued an appeal to stay indoors",
        "The West African bloc ECOWAS condemned the coup in Togo on 12 March.|"
            + "The Economic Community of West African States condemned the coup in Togo",
        "Togo barred Ghana's ambassador from returning on 12 March.|"
            + "Togo barred the envoy of Ghana",
        "Gunmen abducted two teachers in Bawku, Ghana, on 12 March.|"
            + "Gunmen abducted people in Bawku",
        "A bridge in Bawku, Ghana, collapsed on 12 March, killing three people.|"
            + "Bridge collapse in Bawku",
        "Togo and Ghana agreed on 12 March to set up a joint commission on the lake.|"
            + "Togo and Ghana agreed on a joint commission on the lake"
      })
  void titlesTellWhatHappenedInThePast(String sentence, String title) {
    assertThat(titles(sentence)).contains(title);
  }

  @Test
  void aTitleNamesNothingTwice() {
    assertThat(titles("Togo reopened the bridge at Bawku on 12 March."))
        .noneMatch(title -> title.matches(".*Bawku.*Bawku.*"));
  }

  @Test
  void wordsThatJudgeAreQuotedOrLeftOut() {
    List<String> titles =
        titles("Togo struck bases of Voltan terrorist groups near Bawku in Ghana on 12 March.");
    assertThat(titles).anyMatch(title -> title.startsWith("Togo"));
    assertThat(titles).noneMatch(title -> title.contains("terrorist"));
  }

  @Test
  void theBottomLineIsWholeSentencesWithTheirFacts() {
    Report report =
        Reports.of(
            """
            Published: 14 March 2019

            Quake in the east

            An earthquake struck Loja in Ecuador on 12 March, killing 31 people and injuring 180, the
            interior ministry said.
            """);
    Statement first = report.summary().get(0);
    assertThat(first.text())
        .isEqualTo("On 12 March 2019 an earthquake in Loja killed 31 people and injured 180.");
    assertThat(first.supports()).hasSize(3);
    assertThat(report.meta().title()).isEqualTo("Ecuador: earthquake in Loja, March 2019");
  }

  @Test
  void whatSomebodySaysIsQuotedWithWhoSaysIt() {
    assertThat(quotes("statement", "The harbour, Ghana's port authority said, would reopen soon."))
        .allMatch(quote -> quote.startsWith("The harbour"));
  }

  @Test
  void aQuotationBeginsBehindTheDateline() {
    assertThat(quotes("agreement", "LOME: Togo and Ghana agreed to share the water on 12 March."))
        .isNotEmpty()
        .allMatch(quote -> quote.startsWith("Togo"));
    assertThat(quotes("agreement", "ACCRA, March 13 - Togo and Ghana agreed to share the water."))
        .isNotEmpty()
        .allMatch(quote -> quote.startsWith("Togo"));
  }

  @Test
  void twoPartiesMayBeNamedOnlyLaterInTheSentence() {
    Report report =
        Reports.of(
            """
            Published: 14 March 2019

            Kenya is not to mediate

            On 12 March the two governments held talks in Lome after a row between Togo and Ghana.
            """);
    assertThat(report.events()).extracting(Event::title).contains("Ghana and Togo met in Lome");
  }

  private static Report report(String sentence) {
    return Reports.of("Published: 14 March 2019\n\nA report from the coast\n\n" + sentence + "\n");
  }

  private static List<String> titles(String sentence) {
    return report(sentence).events().stream().map(Event::title).toList();
  }

  private static List<String> quotes(String type, String sentence) {
    Report report = report(sentence);
    List<Evidence.Id> words =
        report.events().stream()
            .filter(event -> event.type().name().equals(type))
            .flatMap(event -> event.evidence().stream())
            .toList();
    return Stream.of(report.evidence())
        .flatMap(List::stream)
        .filter(each -> words.contains(each.id()))
        .map(Evidence::quote)
        .toList();
  }
}
