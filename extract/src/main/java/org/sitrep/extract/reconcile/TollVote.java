package org.sitrep.extract.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Rule;

/**
 * Chooses among the numbers that sources give for one thing. Where they were published on different
 * days the latest goes, for tolls are counted anew: the dead and the hurt only ever become more,
 * the missing and those away from home also fewer. Among those of one day, and where no day is
 * known, the number that most independent sources give; among equals the higher, which has counted
 * more.
 */
final class TollVote {
  /** What is told of these is how many there are on a day, not how many there have been. */
  private static final Set<Measure> OF_THE_DAY =
      Set.of(Measure.MISSING, Measure.DISPLACED, Measure.EVACUATED);

  /** A toll that is corrected keeps at least this share. */
  private static final double CORRECTED = 0.6;

  private final List<SourceText> sources;
  private final Measure measure;
  private final List<Harm> harms;
  private final List<Harm> rivals;
  private final List<Harm> standing;
  private final int best;
  private final Rule rule;

  /**
   * Votes.
   *
   * @param sources all sources
   * @param measure what the numbers count
   * @param wholes of each source its number for the whole
   * @param rivals other numbers that the sources give for it; they have no vote, but are told
   */
  TollVote(List<SourceText> sources, Measure measure, List<Harm> wholes, List<Harm> rivals) {
    this.sources = sources;
    this.measure = measure;
    this.harms = wholes;
    this.rivals = rivals;
    long numbers = harms.stream().map(harm -> harm.claim().best()).distinct().count();
    List<Harm> latest = latest();
    boolean superseded = numbers > 1 && latest.size() < harms.size();
    standing = superseded ? latest : harms;
    best = mostSupported(standing);
    rule = superseded ? Rule.LATEST_TOLL : Rule.MOST_INDEPENDENT_SOURCES;
  }

  int best() {
    return best;
  }

  Figure figure(@Nullable Cluster event, List<Harm> agreeing) {
    List<Harm> all = new ArrayList<>(harms);
    all.addAll(agreeing);
    all.addAll(rivals);
    all.sort(Comparator.comparingInt(Harm::source).thenComparingInt(h -> h.claim().sentence()));
    return new Figure(event, measure, best, range(), victims(), false, isDisputed(), rule, all);
  }

  /** The reports of the last day of publication that has counted on; all where none has. */
  private List<Harm> latest() {
    List<Harm> left = harms;
    while (!left.isEmpty()) {
      LocalDate last =
          left.stream().map(this::published).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
      List<Harm> day = left.stream().filter(harm -> published(harm).equals(last)).toList();
      List<Harm> before = left.stream().filter(harm -> !published(harm).equals(last)).toList();
      if (countsOn(day, before)) {
        return before.isEmpty() && left.size() < harms.size() ? harms : day;
      }
      left = before;
    }
    return harms;
  }

  private LocalDate published(Harm harm) {
    return sources.get(harm.source()).published().map(Publication::best).orElse(LocalDate.MIN);
  }

  /**
   * A later number much lower than those before speaks of something else, or of an earlier day;
   * only the missing and displaced become fewer.
   */
  private boolean countsOn(List<Harm> day, List<Harm> before) {
    return OF_THE_DAY.contains(measure) || highest(day) >= highest(before) * CORRECTED;
  }

  private static int highest(List<Harm> harms) {
    return harms.stream().mapToInt(harm -> harm.claim().best()).max().orElse(0);
  }

  private int mostSupported(List<Harm> among) {
    Map<Integer, Set<String>> support = new TreeMap<>();
    for (Harm harm : among) {
      String source = sources.get(harm.source()).source().independent().value();
      support.computeIfAbsent(harm.claim().best(), n -> new HashSet<>()).add(source);
    }
    return support.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<Integer, Set<String>> e) -> e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** The reports that stand, and their rivals. */
  private List<Harm> told() {
    List<Harm> told = new ArrayList<>(standing);
    rivals.stream()
        .filter(rival -> standing.stream().anyMatch(harm -> harm.source() == rival.source()))
        .forEach(told::add);
    return told;
  }

  private Count range() {
    List<Harm> told = told();
    int low = told.stream().mapToInt(harm -> harm.claim().count().low()).min().orElse(best);
    boolean open = told.stream().anyMatch(harm -> harm.claim().count().high() == null);
    int high =
        told.stream()
            .map(harm -> harm.claim().count().high())
            .filter(h -> h != null)
            .mapToInt(h -> h)
            .max()
            .orElse(best);
    return new Count(Math.min(low, best), open ? null : Math.max(high, best));
  }

  private boolean isDisputed() {
    List<Harm> told = told();
    for (Harm a : told) {
      for (Harm b : told) {
        if (!a.claim().count().agreesWith(b.claim().count())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The victims as the report of the adopted number that says most of them has it. */
  private Victims victims() {
    return harms.stream()
        .filter(harm -> harm.claim().best() == best)
        .map(harm -> harm.claim().victims())
        .max(Comparator.comparingInt(TollVote::fullness).thenComparing(v -> -v.text().length()))
        .orElseGet(() -> harms.get(0).claim().victims());
  }

  private static int fullness(Victims victims) {
    return (victims.status() == null ? 0 : 1)
        + (victims.sex() == null ? 0 : 1)
        + (victims.ages() == null ? 0 : 1)
        + (victims.nationality() == null ? 0 : 2)
        + (victims.text().isEmpty() ? 0 : 1);
  }
}
