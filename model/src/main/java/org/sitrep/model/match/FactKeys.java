package org.sitrep.model.match;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;

/** The keys of a report's facts, in the order of the report: events, then figures. */
public final class FactKeys {
  private final Map<FactId, FactKey> keys = new LinkedHashMap<>();

  /** Reckons the keys of a report. */
  public FactKeys(Report report) {
    Names names = new Names(report.entities());
    for (Event event : report.events()) {
      keys.put(event.id(), FactKey.of(event, names));
    }
    for (Casualty figure : report.casualties()) {
      Event.@Nullable Id event = figure.event();
      keys.put(figure.id(), FactKey.of(figure, event == null ? Optional.empty() : of(event)));
    }
  }

  /** The key of a fact; empty where the report does not hold it. */
  public Optional<FactKey> of(FactId id) {
    return Optional.ofNullable(keys.get(id));
  }

  Map<FactId, FactKey> all() {
    return keys;
  }
}
