package org.sitrep.model.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Report;

/**
 * Finds the facts of an older report in a newer one, by what is surest first:
 *
 * <ol>
 *   <li>the same id;
 *   <li>an id of the one among the {@code formerIds} of the other;
 *   <li>words of the same articles that overlap, for the same kind of thing;
 *   <li>the same sort of fact by its {@link FactKey}, where exactly one on either side is left.
 * </ol>
 */
public final class FactMatcher {
  private final Report old;
  private final Report report;
  private final FactKeys oldKeys;
  private final FactKeys keys;
  private final Matching matching = new Matching();

  private FactMatcher(Report old, Report report) {
    this.old = old;
    this.report = report;
    this.oldKeys = new FactKeys(old);
    this.keys = new FactKeys(report);
  }

  /** Matches the facts of two reports. */
  public static Matching match(Report old, Report report) {
    FactMatcher matcher = new FactMatcher(old, report);
    matcher.byId();
    matcher.byFormerId();
    matcher.byWords();
    matcher.byKey();
    return matcher.matching;
  }

  private void byId() {
    keys.all().keySet().stream()
        .filter(fact -> oldKeys.of(fact).isPresent())
        .forEach(fact -> matching.pair(fact, fact));
  }

  private void byFormerId() {
    Map<FactId, Set<FactId>> oldIds = ids(old);
    Map<FactId, Set<FactId>> newIds = ids(report);
    oldIds.forEach(
        (before, former) -> {
          if (!matching.knows(before)) {
            newIds.entrySet().stream()
                .filter(now -> now.getValue().contains(before) || former.contains(now.getKey()))
                .findFirst()
                .ifPresent(now -> matching.pair(before, now.getKey()));
          }
        });
  }

  /** Every fact with the ids that it has had. */
  private static Map<FactId, Set<FactId>> ids(Report report) {
    Map<FactId, Set<FactId>> ids = new LinkedHashMap<>();
    for (Event event : report.events()) {
      ids.put(event.id(), new HashSet<>(event.formerIds()));
    }
    for (Casualty figure : report.casualties()) {
      ids.put(figure.id(), new HashSet<>(figure.formerIds()));
    }
    return ids;
  }

  /** Pairs by shared words, the pairs that share most first. */
  private void byWords() {
    Wordings wordings = new Wordings(old, report);
    List<Pair> pairs = new ArrayList<>();
    oldKeys
        .all()
        .forEach(
            (before, oldKey) ->
                keys.all()
                    .forEach(
                        (fact, key) -> {
                          int shared = sameKind(oldKey, key) ? wordings.shared(before, fact) : 0;
                          if (shared > 0) {
                            boolean who = oldKey.victims().equals(key.victims());
                            pairs.add(new Pair(before, fact, 2 * shared + (who ? 1 : 0)));
                          }
                        }));
    pairs.sort(Comparator.comparingInt(Pair::weight).reversed());
    for (Pair pair : pairs) {
      boolean figure = pair.fact() instanceof Casualty.Id;
      boolean taken = figure && matching.taken().contains(pair.fact());
      if (!matching.knows(pair.before()) && !taken) {
        matching.pair(pair.before(), pair.fact());
      }
    }
  }

  private static boolean sameKind(FactKey old, FactKey key) {
    boolean total = old.type() == null && key.type() == null;
    boolean type = total || (key.type() != null && old.isLike(key.type()));
    return old.measure() == key.measure() && type;
  }

  /** Pairs facts that are alike, where neither has a second one like it. */
  private void byKey() {
    Map<FactId, FactKey> left = new LinkedHashMap<>(oldKeys.all());
    left.keySet().removeIf(matching::knows);
    Map<FactId, FactKey> free = new LinkedHashMap<>(keys.all());
    free.keySet().removeAll(matching.taken());
    Map<FactId, List<FactId>> likeOld = alike(left, free);
    Map<FactId, List<FactId>> likeNew = alike(free, left);
    likeOld.forEach(
        (before, facts) -> {
          if (facts.size() == 1 && likeNew.getOrDefault(facts.get(0), List.of()).size() == 1) {
            matching.pair(before, facts.get(0));
          }
        });
  }

  private static Map<FactId, List<FactId>> alike(
      Map<FactId, FactKey> some, Map<FactId, FactKey> others) {
    Map<FactId, List<FactId>> alike = new LinkedHashMap<>();
    some.forEach(
        (fact, key) ->
            alike.put(
                fact,
                others.entrySet().stream()
                    .filter(other -> key.isLike(other.getValue()) || sameTotal(key, other))
                    .map(Map.Entry::getKey)
                    .toList()));
    return alike;
  }

  /** Totals over several events are alike where they count the same of the same people. */
  private static boolean sameTotal(FactKey key, Map.Entry<FactId, FactKey> other) {
    Measure measure = key.measure();
    FactKey total = other.getValue();
    return measure != null
        && key.type() == null
        && total.type() == null
        && measure == total.measure()
        && Objects.equals(key.victims(), total.victims());
  }

  /**
   * Two facts that may be one.
   *
   * @param before the older
   * @param fact the newer
   * @param weight how much speaks for it
   */
  private record Pair(FactId before, FactId fact, int weight) {}

  /** The words behind facts, by the content of the articles they stand in. */
  private static final class Wordings {
    private final Map<FactId, List<Stretch>> old;
    private final Map<FactId, List<Stretch>> now;

    Wordings(Report old, Report report) {
      this.old = Stretch.of(old);
      this.now = Stretch.of(report);
    }

    /** How many stretches of the one overlap some stretch of the other. */
    int shared(FactId before, FactId fact) {
      List<Stretch> stretches = now.getOrDefault(fact, List.of());
      return (int)
          old.getOrDefault(before, List.of()).stream()
              .filter(stretch -> stretches.stream().anyMatch(stretch::overlaps))
              .count();
    }
  }
}
