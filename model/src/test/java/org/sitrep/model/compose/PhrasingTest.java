package org.sitrep.model.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.testing.CasualtyDraft;
import org.sitrep.model.testing.SampleQuotes;
import org.sitrep.model.testing.SampleReport;

class PhrasingTest {
  private final Desk desk = Desk.of(SampleReport.crisis(), Labels.of("en"));
  private final SampleQuotes quotes = new SampleQuotes();

  @ParameterizedTest
  @CsvSource({
    "2024-01-16, 2024-01-16, 16 January 2024",
    "2024-01-16, 2024-01-29, 16–29 January 2024",
    "2024-01-28, 2024-02-02, 28 January – 2 February 2024",
    "2023-12-30, 2024-01-02, 30 December 2023 – 2 January 2024",
    "2031-04-01, 2031-04-30, April 2031",
    "2029-01-01, 2029-12-31, 2029",
    "2028-01-01, 2028-12-31, 2028"
  })
  void writesDaysInFull(LocalDate earliest, LocalDate latest, String words) {
    assertThat(desk.days().full(new DateRange(earliest, latest))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-01-16, 2031-01-16, 16 Jan",
    "2030-12-30, 2030-12-30, 30 Dec 2030",
    "2031-01-16, 2031-01-29, 16–29 Jan",
    "2030-12-30, 2031-01-02, 30 Dec 2030 – 2 Jan 2031"
  })
  void leavesOutTheYearThatTheReportIsAbout(LocalDate earliest, LocalDate latest, String words) {
    assertThat(desk.days().brief(new DateRange(earliest, latest))).isEqualTo(words);
  }

  @Test
  void writesLists() {
    assertThat(desk.phrasing().list(List.of())).isEmpty();
    assertThat(desk.phrasing().list(List.of("A"))).isEqualTo("A");
    assertThat(desk.phrasing().list(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(desk.phrasing().list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
  }

  @Test
  void writesNumbers() {
    assertThat(desk.counts().number(1200)).isEqualTo("1,200");
    assertThat(desk.counts().number(1234567)).isEqualTo("1,234,567");
    assertThat(desk.counts().spelled(5)).isEqualTo("five");
    assertThat(desk.counts().spelled(11)).isEqualTo("11");
  }

  @Test
  void writesCountsAsStated() {
    assertThat(desk.counts().stated(Count.exactly(9))).isEqualTo("9");
    assertThat(desk.counts().stated(new Count(9, 11))).isEqualTo("9–11");
    assertThat(desk.counts().stated(Count.atLeast(9))).isEqualTo("at least 9");
  }

  @Test
  void saysAtLeastOnlyWhereNobodyIsExact() {
    Casualty open = figure(9, Count.atLeast(9), new String[] {"at least nine"}, Count.atLeast(9));
    assertThat(desk.counts().value(open)).isEqualTo("at least 9");
    Casualty mixed =
        figure(
            9,
            Count.atLeast(9),
            new String[] {"at least nine", "nine"},
            Count.atLeast(9),
            Count.exactly(9));
    assertThat(desk.counts().value(mixed)).isEqualTo("9");
    assertThat(desk.counts().spread(mixed)).isEmpty();
  }

  @Test
  void keepsVagueWords() {
    Casualty vague =
        figure(24, Count.atLeast(24), new String[] {"Dozens, he said"}, Count.atLeast(24));
    assertThat(desk.counts().value(vague)).isEqualTo("dozens");
    assertThat(desk.counts().range(vague)).isEqualTo("read as 24 or more");
    Casualty beside =
        figure(
            24,
            Count.atLeast(3),
            new String[] {"Dozens, he said", "three"},
            Count.atLeast(24),
            Count.exactly(3));
    assertThat(desk.counts().value(beside)).isEqualTo("dozens");
    assertThat(desk.counts().range(beside)).isEqualTo("at least 3");
  }

  @Test
  void printsTheRangeOfASingleReport() {
    Casualty between =
        figure(9, new Count(9, 11), new String[] {"nine to eleven"}, new Count(9, 11));
    assertThat(desk.counts().value(between)).isEqualTo("9–11");
  }

  @Test
  void tellsTheRangeBesideADisputedBest() {
    Casualty disputed =
        figure(
            7, new Count(5, 7), new String[] {"five", "seven"}, Count.exactly(5), Count.exactly(7));
    assertThat(desk.counts().value(disputed)).isEqualTo("7");
    assertThat(desk.counts().spread(disputed)).contains("5–7");
  }

  private Casualty figure(int best, Count range, String[] texts, Count... counts) {
    CasualtyDraft draft = CasualtyDraft.casualty(quotes, "cas-t", "event-strike", Measure.KILLED);
    for (int i = 0; i < counts.length; i++) {
      Evidence.Id words = quotes.quote("src-a1", texts[i]);
      draft.report(counts[i], texts[i], words);
    }
    return draft.best(best, range);
  }
}
