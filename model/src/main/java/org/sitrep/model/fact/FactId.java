package org.sitrep.model.fact;

/** The id of a record that other records may speak about: an event or a casualty figure. */
public sealed interface FactId permits Event.Id, Casualty.Id {
  /** The id as it stands in {@code report.json}, such as {@code event-3f2a91c0}. */
  String value();
}
