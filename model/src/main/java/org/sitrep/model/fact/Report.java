package org.sitrep.model.fact;

import java.util.List;

/**
 * A situation report as facts: the one thing that the reader makes, {@code report.json} stores, and
 * the composer prints.
 *
 * @param meta the masthead
 * @param sources the articles, in the order of their file names
 * @param evidence the words that facts rest on
 * @param entities who and what is named
 * @param events what happened, is planned or was agreed, in order of time
 * @param casualties the figures
 * @param discrepancies where the sources disagree
 * @param summary the bottom line, sentence by sentence
 * @param unplaced what was read and not used
 * @param diagnostics what the reader of the report should know about the input
 * @param decisions what a person decided, in the order in which it was applied
 */
public record Report(
    Meta meta,
    List<Source> sources,
    List<Evidence> evidence,
    List<Entity> entities,
    List<Event> events,
    List<Casualty> casualties,
    List<Discrepancy> discrepancies,
    List<Statement> summary,
    List<Unplaced> unplaced,
    List<Diagnostic> diagnostics,
    List<Decision> decisions) {
  /** Version of the contract that this shape follows. */
  public static final String SCHEMA_VERSION = "1.0";

  /** Copies the lists. */
  public Report {
    sources = List.copyOf(sources);
    evidence = List.copyOf(evidence);
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    casualties = List.copyOf(casualties);
    discrepancies = List.copyOf(discrepancies);
    summary = List.copyOf(summary);
    unplaced = List.copyOf(unplaced);
    diagnostics = List.copyOf(diagnostics);
    decisions = List.copyOf(decisions);
  }

  /** The same facts under another masthead. */
  public Report with(Meta other) {
    return new Report(
        other,
        sources,
        evidence,
        entities,
        events,
        casualties,
        discrepancies,
        summary,
        unplaced,
        diagnostics,
        decisions);
  }
}
