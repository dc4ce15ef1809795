package org.sitrep.model.table;

import java.util.Optional;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;

/**
 * What a row of the table tells of.
 *
 * @param event the event; empty for a total over several
 * @param toll the casualty figure; empty for the row of the event itself
 */
record FactRow(Optional<Event> event, Optional<Casualty> toll) {
  static FactRow of(Event event) {
    return new FactRow(Optional.of(event), Optional.empty());
  }

  static FactRow of(Event event, Casualty toll) {
    return new FactRow(Optional.of(event), Optional.of(toll));
  }

  static FactRow of(Casualty toll) {
    return new FactRow(Optional.empty(), Optional.of(toll));
  }
}
