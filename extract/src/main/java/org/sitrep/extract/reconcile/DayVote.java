package org.sitrep.extract.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Rule;

/**
 * The day that the sources' ballots elect: the one that most independent sources give; of equals
 * the one that the source published nearest to it gives; then one named outright before one counted
 * from another event; then the earliest.
 *
 * @param ballots one for each independent source
 * @param adopted the day elected; {@code null} without ballots
 * @param rule the rule that decided
 */
record DayVote(List<Ballot> ballots, @Nullable LocalDate adopted, Rule rule) {
  /** No source gives a day. */
  static final DayVote NONE = new DayVote(List.of(), null, Rule.UNRESOLVED);

  /**
   * One source's day.
   *
   * @param telling where it gives it
   * @param day the day as it counts
   * @param readOn the same, counted from the adopted day of its anchor
   * @param anchor the event that a relative day is counted from
   * @param published when the source was published, where that is known
   */
  record Ballot(
      Telling telling,
      LocalDate day,
      LocalDate readOn,
      @Nullable Cluster anchor,
      @Nullable LocalDate published) {
    boolean relative() {
      return anchor != null;
    }

    private long distance() {
      return published == null
          ? Long.MAX_VALUE
          : Math.abs(ChronoUnit.DAYS.between(readOn, published));
    }
  }

  static DayVote on(List<Ballot> ballots) {
    if (ballots.isEmpty()) {
      return NONE;
    }
    Map<LocalDate, List<Ballot>> byDay = new TreeMap<>();
    for (Ballot ballot : ballots) {
      byDay.computeIfAbsent(ballot.readOn(), day -> new ArrayList<>()).add(ballot);
    }
    int most = byDay.values().stream().mapToInt(List::size).max().orElse(0);
    List<List<Ballot>> first = byDay.values().stream().filter(b -> b.size() == most).toList();
    if (first.size() == 1) {
      return elected(ballots, first.get(0), Rule.MOST_INDEPENDENT_SOURCES);
    }
    long nearest = first.stream().mapToLong(DayVote::nearest).min().orElse(0);
    List<List<Ballot>> near = first.stream().filter(b -> nearest(b) == nearest).toList();
    if (near.size() == 1) {
      return elected(ballots, near.get(0), Rule.NEAREST_PUBLICATION);
    }
    List<Ballot> explicit =
        near.stream()
            .min(Comparator.comparing(b -> b.stream().allMatch(Ballot::relative)))
            .orElseThrow();
    return elected(ballots, explicit, Rule.EXPLICIT_OVER_RELATIVE);
  }

  private static DayVote elected(List<Ballot> all, List<Ballot> winners, Rule rule) {
    return new DayVote(all, winners.get(0).readOn(), rule);
  }

  private static long nearest(List<Ballot> ballots) {
    return ballots.stream().mapToLong(Ballot::distance).min().orElse(Long.MAX_VALUE);
  }

  /** The different days that the sources give, as they count. */
  Set<LocalDate> days() {
    Set<LocalDate> days = new TreeSet<>();
    ballots.forEach(ballot -> days.add(ballot.day()));
    return days;
  }
}
