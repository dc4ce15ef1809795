package org.sitrep.model.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;
import org.sitrep.model.match.FactMatcher;
import org.sitrep.model.match.Matching;

/**
 * What changed from one report to the next.
 *
 * <p>Titles are no facts and are not compared: they follow from type, parties and place, which are.
 *
 * @param facts the changes: events in the order of the newer report, figures behind them, then what
 *     was withdrawn in the order of the older one
 * @param read articles that the older report does not rest on
 * @param gone articles of the older report that the newer one does not rest on
 */
public record Changes(List<Change> facts, List<Source> read, List<Source> gone) {
  /** Copies the lists. */
  public Changes {
    facts = List.copyOf(facts);
    read = List.copyOf(read);
    gone = List.copyOf(gone);
  }

  /** Compares two reports. */
  public static Changes between(Report old, Report report) {
    Matching matching = FactMatcher.match(old, report);
    Comparison comparison = new Comparison(new Archive(old), new Archive(report));
    List<Change> changes = new ArrayList<>();
    facts(report)
        .forEach(
            fact -> {
              Optional<FactId> before = matching.before(fact);
              if (before.isEmpty()) {
                changes.add(new Change.Added(fact));
              } else {
                List<Revision> revisions = comparison.revisions(before.get(), fact);
                if (!revisions.isEmpty()) {
                  changes.add(new Change.Revised(fact, before.get(), revisions));
                }
              }
            });
    for (FactId fact : facts(old)) {
      Optional<FactId> now = matching.now(fact);
      boolean lives = now.flatMap(matching::before).filter(fact::equals).isPresent();
      if (!lives) {
        changes.add(new Change.Withdrawn(fact, now));
      }
    }
    return new Changes(changes, beyond(report, old), beyond(old, report));
  }

  /** Tells whether nothing changed. */
  public boolean isEmpty() {
    return facts.isEmpty() && read.isEmpty() && gone.isEmpty();
  }

  private static List<FactId> facts(Report report) {
    List<FactId> facts = new ArrayList<>();
    report.events().stream().map(Event::id).forEach(facts::add);
    report.casualties().stream().map(Casualty::id).forEach(facts::add);
    return facts;
  }

  /** The sources of one report whose content the other does not have. */
  private static List<Source> beyond(Report report, Report other) {
    Set<String> known = new HashSet<>();
    other.sources().forEach(source -> known.add(source.sha256()));
    return report.sources().stream().filter(source -> !known.contains(source.sha256())).toList();
  }
}
