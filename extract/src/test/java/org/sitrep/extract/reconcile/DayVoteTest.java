package org.sitrep.extract.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.extract.claim.Certainty;
import org.sitrep.extract.claim.EventClaim;
import org.sitrep.extract.claim.EventClaim.Reference;
import org.sitrep.extract.reconcile.DayVote.Ballot;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Rule;
import org.sitrep.model.fact.Span;
import org.sitrep.model.fact.Status;

class DayVoteTest {
  private static final LocalDate FIRST = LocalDate.of(2019, 3, 12);

  @Test
  void theDayThatMostSourcesGiveIsAdopted() {
    DayVote vote = DayVote.on(List.of(ballot(0, 3), ballot(1, 4), ballot(1, 9)));
    assertThat(vote.adopted()).isEqualTo(FIRST.plusDays(1));
    assertThat(vote.rule()).isEqualTo(Rule.MOST_INDEPENDENT_SOURCES);
  }

  @Test
  void amongEqualsTheSourcePublishedNearestDecides() {
    DayVote vote = DayVote.on(List.of(ballot(0, 30), ballot(1, 2)));
    assertThat(vote.adopted()).isEqualTo(FIRST.plusDays(1));
    assertThat(vote.rule()).isEqualTo(Rule.NEAREST_PUBLICATION);
  }

  @Test
  void aDayNamedOutrightGoesBeforeOneCountedFromAnotherEvent() {
    Ballot outright = ballot(1, 2);
    Ballot counted = new Ballot(telling(), FIRST, FIRST, new Cluster(telling()), FIRST.plusDays(1));
    DayVote vote = DayVote.on(List.of(counted, outright));
    assertThat(vote.adopted()).isEqualTo(FIRST.plusDays(1));
    assertThat(vote.rule()).isEqualTo(Rule.EXPLICIT_OVER_RELATIVE);
  }

  @Test
  void everyDayStaysOnRecordAsItsSourceCountsIt() {
    Ballot anchored = new Ballot(telling(), FIRST.plusDays(2), FIRST, new Cluster(telling()), null);
    DayVote vote = DayVote.on(List.of(ballot(0, 1), anchored));
    assertThat(vote.adopted()).isEqualTo(FIRST);
    assertThat(vote.days()).containsExactly(FIRST, FIRST.plusDays(2));
  }

  @Test
  void withoutDaysNothingIsAdopted() {
    assertThat(DayVote.on(List.of()).adopted()).isNull();
  }

  private static Ballot ballot(int day, int published) {
    LocalDate counted = FIRST.plusDays(day);
    return new Ballot(telling(), counted, counted, null, FIRST.plusDays(published));
  }

  private static Telling telling() {
    return new Telling(
        0, claim(), List.of(), List.of(), List.of(), false, null, Set.of(), "", false, false);
  }

  private static EventClaim claim() {
    EventType type = EventType.of("strike");
    return new EventClaim(
        0,
        0,
        type,
        type.plover(),
        type.cameo(),
        0,
        Status.OCCURRED,
        Certainty.ASSERTED,
        Reference.TELLING,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        Optional.empty(),
        List.of(),
        new Span(0, 1),
        "test");
  }
}
