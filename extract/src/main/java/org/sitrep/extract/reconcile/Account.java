package org.sitrep.extract.reconcile;

import java.util.List;
import java.util.Set;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Unplaced;

/**
 * What all sources together tell.
 *
 * @param events in order of time
 * @param casualties the figures, by event
 * @param discrepancies where the sources disagree
 * @param unplaced what was read and not used
 * @param evidence the words that all of this rests on
 * @param parties ISO 3166-1 alpha-2 codes of the countries that the crisis is between, or in
 */
public record Account(
    List<Event> events,
    List<Casualty> casualties,
    List<Discrepancy> discrepancies,
    List<Unplaced> unplaced,
    List<Evidence> evidence,
    Set<String> parties) {
  /** Copies the lists. */
  public Account {
    events = List.copyOf(events);
    casualties = List.copyOf(casualties);
    discrepancies = List.copyOf(discrepancies);
    unplaced = List.copyOf(unplaced);
    evidence = List.copyOf(evidence);
    parties = Set.copyOf(parties);
  }
}
