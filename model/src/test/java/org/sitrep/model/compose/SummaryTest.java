package org.sitrep.model.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.model.testing.CasualtyDraft.casualty;
import static org.sitrep.model.testing.EventDraft.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Entity.Kind;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate.DateReport;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Precision;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Statement;
import org.sitrep.model.fact.Status;
import org.sitrep.model.fact.Terms;
import org.sitrep.model.testing.SampleQuotes;
import org.sitrep.model.testing.SampleReport;

class SummaryTest {
  private static final String SOURCE = "src-1";

  private final SampleQuotes quotes = new SampleQuotes();
  private final Evidence.Id words = quotes.quote(SOURCE, "words of a source");
  private final List<Event> events = new ArrayList<>();
  private final List<Casualty> casualties = new ArrayList<>();

  @Test
  void tellsAnIncidentWithItsTollAsOneSentence() {
    events.add(
        event("event-1", "strike", "Togo struck Bawku")
            .by("country-pe")
            .on("2031-03-04")
            .from(words));
    killed("event-1", 2, new Victims("children", null, null, "children", null));
    toll("event-1", Measure.INJURED, 3, Count.exactly(3), plain());
    assertThat(texts())
        .containsExactly(
            "On 4 March 2031 Togo struck Bawku, killing two children and injuring three people.");
  }

  @Test
  void tellsADisasterByItsNoun() {
    events.add(event("event-1", "disaster", "Earthquake in Loja").on("2031-03-04").from(words));
    killed("event-1", 45, plain());
    toll("event-1", Measure.INJURED, 210, Count.exactly(210), plain());
    toll("event-1", Measure.MISSING, 20, Count.exactly(20), plain());
    assertThat(texts())
        .containsExactly(
            "On 4 March 2031 an earthquake in Loja killed 45 people and injured 210; 20 were"
                + " missing.");
  }

  @Test
  void takesAWordBeforeTheNounForAPartOfItAndAnArticleForNone() {
    events.add(
        event("event-1", "disaster", "Bridge collapse in Loja").on("2031-03-04").from(words));
    killed("event-1", 9, plain());
    events.add(
        event("event-2", "agreement", "An agreement on mutual aid was reached")
            .on("2031-03-05")
            .from(words));
    assertThat(texts())
        .containsExactly(
            "On 4 March 2031 a bridge collapse in Loja killed nine people.",
            "On 5 March an agreement on mutual aid was reached.");
  }

  @Test
  void tellsThatThereWasSomethingWhereNobodyWasHarmed() {
    events.add(event("event-1", "disaster", "Landslide in Loja").on("2031-03-04").from(words));
    assertThat(texts()).containsExactly("On 4 March 2031 there was a landslide in Loja.");
  }

  @Test
  void saysThatNobodyIsNamedForWhatSomebodyMustHaveDone() {
    events.add(event("event-1", "explosion", "Explosion in Loja").on("2031-03-04").from(words));
    assertThat(texts())
        .containsExactly(
            "On 4 March 2031 there was an explosion in Loja. No source says who was behind it.");
  }

  @Test
  void namesTheDeadInThePlaceOfTheTarget() {
    events.add(
        event("event-1", "killing", "Gunmen killed traders in Loja")
            .on("2031-03-04")
            .by("group-gunmen")
            .at("EC", "place-loja")
            .from(words));
    killed("event-1", 9, new Victims("Peruvian traders", null, null, null, null));
    assertThat(texts())
        .containsExactly("On 4 March 2031 gunmen killed nine Peruvian traders in Loja.");
  }

  @Test
  void saysWhatTheSourcesDispute() {
    events.add(
        event("event-1", "strike", "Togo struck Bawku")
            .by("country-pe")
            .on("2031-03-04", "2031-03-04", "2031-03-06")
            .dated(day("2031-03-04"), day("2031-03-05"), day("2031-03-06"))
            .from(words));
    casualties.add(
        casualty(quotes, "cas-1", "event-1", Measure.KILLED)
            .disputed()
            .report(Count.exactly(9), "nine died", words)
            .best(9, new Count(4, 9)));
    assertThat(texts())
        .containsExactly(
            "On 4 March 2031 Togo struck Bawku, killing nine people. Sources date it 4, 5 or 6"
                + " March. The number killed ranges from 4 to 9 across the sources.");
  }

  @Test
  void keepsAWordThatIsNoNumber() {
    events.add(event("event-1", "disaster", "Floods in Loja").on("2031-03-04").from(words));
    casualties.add(
        casualty(quotes, "cas-1", "event-1", Measure.KILLED)
            .report(Count.atLeast(24), "dozens died", words)
            .best(24, Count.atLeast(24)));
    assertThat(texts().get(0)).contains("killing dozens of people");
  }

  @Test
  void putsWhatCameOfItBehindWhatHappenedAndWhatIsAheadLast() {
    events.add(
        event("event-1", "strike", "Togo struck Bawku")
            .by("country-pe")
            .on("2031-03-04")
            .from(words));
    events.add(
        event("event-2", "agreement", "Togo and Ghana agreed to cease fire")
            .status(Status.AGREED)
            .during("2031-03-07", "2031-03-09", Precision.DAY)
            .terms(new Terms(null, null, List.of(), List.of(), null, null))
            .from(words));
    events.add(
        event("event-3", "visit", "The president is to visit Loja")
            .status(Status.PLANNED)
            .by("group-gunmen")
            .from(words));
    assertThat(texts())
        .containsExactly(
            "On 4 March 2031 Togo struck Bawku.",
            "Between 7 and 9 March Togo and Ghana agreed to cease fire.",
            "Still ahead, with no day set: the president is to visit Loja.");
    assertThat(Summary.of(report()).get(1).supports()).containsExactly(new Event.Id("event-2"));
  }

  @Test
  void passesOverAStepOfWhichOnlyTheKindIsKnown() {
    events.add(event("event-1", "visit", "Visit by an envoy").on("2031-03-04").from(words));
    events.add(event("event-2", "visit", "Visit to Loja").on("2031-03-05").from(words));
    assertThat(texts()).containsExactly("On 5 March 2031 there was a visit to Loja.");
  }

  @Test
  void addsAStatedTotalToTheSentenceOnItsPart() {
    events.add(
        event("event-1", "strike", "Togo struck Bawku")
            .by("country-pe")
            .on("2031-03-04")
            .from(words));
    casualties.add(
        casualty(quotes, "cas-1", "event-1", Measure.KILLED)
            .report(Count.exactly(2), "two died", words)
            .best(2, Count.exactly(2)));
    casualties.add(
        casualty(quotes, "cas-2", null, Measure.KILLED)
            .totalOf("cas-1")
            .report(Count.exactly(11), "11 died", words)
            .best(11, Count.exactly(11)));
    assertThat(texts())
        .containsExactly(
            "On 4 March 2031 Togo struck Bawku, killing two people. The sources count 11 people"
                + " killed in all.");
  }

  @Test
  void titlesTheReportByItsPartiesAndWhatHappened() {
    events.add(event("event-1", "disaster", "Earthquake in Loja").on("2031-03-04").from(words));
    assertThat(Summary.title(report(), Set.of("PE")))
        .isEqualTo("Peru: earthquake in Loja, March 2031");
    events.add(event("event-2", "strike", "Togo struck Bawku").on("2031-03-02").from(words));
    assertThat(Summary.title(report(), Set.of())).isEqualTo("Strikes, March 2031");
  }

  @Test
  void saysNothingOfAnEmptyReport() {
    assertThat(Summary.of(SampleReport.empty())).isEmpty();
    assertThat(Summary.title(SampleReport.empty(), Set.of())).isEqualTo("Situation report");
  }

  private List<String> texts() {
    return Summary.of(report()).stream().map(Statement::text).toList();
  }

  private void killed(String event, int number, Victims victims) {
    toll(event, Measure.KILLED, number, Count.exactly(number), victims);
  }

  private void toll(String event, Measure measure, int best, Count count, Victims victims) {
    casualties.add(
        casualty(quotes, "cas-" + casualties.size(), event, measure)
            .victims(victims)
            .report(count, "words", words)
            .best(best, count));
  }

  private static Victims plain() {
    return new Victims("people", null, null, null, null);
  }

  private DateReport day(String date) {
    LocalDate day = LocalDate.parse(date);
    return new DateReport(day, day, null, "then", new Source.Id(SOURCE), words);
  }

  private Report report() {
    DateRange period = new DateRange(LocalDate.parse("2031-03-04"), LocalDate.parse("2031-03-12"));
    Meta meta =
        new Meta(
            "",
            period,
            period.latest(),
            "en",
            null,
            null,
            null,
            new Meta.Generator("sitrep", "test"));
    return new Report(
        meta,
        List.of(),
        quotes.all(),
        List.of(
            entity("group-gunmen", Kind.GROUP, "gunmen", null),
            entity("country-pe", Kind.COUNTRY, "Peru", "PE"),
            entity("place-loja", Kind.PLACE, "Loja", "EC")),
        events,
        casualties,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Entity entity(String id, Kind kind, String name, @Nullable String country) {
    return new Entity(new Entity.Id(id), kind, name, List.of(), null, country, null, List.of());
  }
}
