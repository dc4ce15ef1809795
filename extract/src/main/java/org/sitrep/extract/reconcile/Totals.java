package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.CasualtyClaim.Scope;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.Measure;

/**
 * Totals over several events: the figures that sources give for several incidents at once, and of
 * which figures each is the total.
 */
final class Totals {
  /** A total is looked for among the sums of at most so many figures. */
  private static final int MOST_PARTS = 4;

  private Totals() {}

  /**
   * Moves figures that one source ties to a single event, but that others give as a total over
   * several, to that total: the number and measure agree, and no other source gives it for the
   * event.
   */
  static List<Harm> gather(List<Harm> harms) {
    Map<Measure, List<Integer>> totals = new HashMap<>();
    for (Harm harm : harms) {
      if (harm.event() == null) {
        totals
            .computeIfAbsent(harm.claim().measure(), m -> new ArrayList<>())
            .add(harm.claim().best());
      }
    }
    List<Harm> gathered = new ArrayList<>();
    for (Harm harm : harms) {
      boolean total =
          harm.event() != null
              && totals
                  .getOrDefault(harm.claim().measure(), List.of())
                  .contains(harm.claim().best())
              && (harm.claim().scope() == Scope.TOTAL || hasRival(harm, harms));
      gathered.add(total ? harm.in(null) : harm);
    }
    return gathered;
  }

  /** Other sources give other numbers for the same event. */
  private static boolean hasRival(Harm harm, List<Harm> harms) {
    return harms.stream()
        .anyMatch(
            other ->
                other.source() != harm.source()
                    && Objects.equals(other.event(), harm.event())
                    && other.claim().measure() == harm.claim().measure()
                    && other.claim().best() != harm.claim().best());
  }

  /** Groups the figures over several events by number. */
  static List<List<Harm>> byNumber(List<Harm> several) {
    Map<Integer, List<Harm>> byNumber = new TreeMap<>();
    several.forEach(h -> byNumber.computeIfAbsent(h.claim().best(), n -> new ArrayList<>()).add(h));
    return List.copyOf(byNumber.values());
  }

  /** The figures of events of one kind whose sum is the total: the fewest, the first by order. */
  static List<Figure> parts(Figure total, List<Figure> figures) {
    List<Figure> candidates =
        figures.stream()
            .filter(figure -> figure.measure() == total.measure())
            .filter(figure -> !figure.part() && figure.best() > 0)
            .filter(figure -> isIncident(figure.event()))
            .sorted(Comparator.comparingInt((Figure f) -> -f.harms().size()))
            .toList();
    for (Figure first : candidates) {
      List<Figure> alike =
          candidates.stream().filter(figure -> type(figure).equals(type(first))).toList();
      for (int size = 2; size <= MOST_PARTS; size++) {
        List<Figure> found = sum(alike, 0, size, total.best());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static String type(Figure figure) {
    Cluster event = figure.event();
    return event == null ? "" : event.type().name();
  }

  private static boolean isIncident(@Nullable Cluster event) {
    return event != null && event.type().group() == Group.INCIDENT;
  }

  private static List<Figure> sum(List<Figure> figures, int from, int size, int total) {
    if (size == 0) {
      return List.of();
    }
    for (int i = from; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (size == 1 && figure.best() == total) {
        return List.of(figure);
      }
      if (size > 1 && figure.best() < total) {
        List<Figure> rest = sum(figures, i + 1, size - 1, total - figure.best());
        if (!rest.isEmpty()) {
          List<Figure> all = new ArrayList<>(List.of(figure));
          all.addAll(rest);
          return all;
        }
      }
    }
    return List.of();
  }
}
