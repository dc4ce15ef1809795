package org.sitrep.model.testing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.CasualtyReport;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Source;

/** A casualty figure in the making. */
public final class CasualtyDraft {
  private final SampleQuotes quotes;
  private final String id;
  private final Event.@Nullable Id event;
  private final Measure measure;
  private final List<CasualtyReport> reports = new ArrayList<>();
  private final List<Casualty.Id> totalOf = new ArrayList<>();
  private Salience salience = Salience.CORE;
  private Victims victims = new Victims("people", null, null, null, null);
  private boolean disputed;

  private CasualtyDraft(SampleQuotes quotes, String id, @Nullable String event, Measure measure) {
    this.quotes = quotes;
    this.id = id;
    this.event = event == null ? null : new Event.Id(event);
    this.measure = measure;
  }

  /** Starts a figure; {@code event} is {@code null} for a total over several. */
  public static CasualtyDraft casualty(
      SampleQuotes quotes, String id, @Nullable String event, Measure measure) {
    return new CasualtyDraft(quotes, id, event, measure);
  }

  /** Sets the salience. */
  public CasualtyDraft salience(Salience salience) {
    this.salience = salience;
    return this;
  }

  /** Sets who the victims were. */
  public CasualtyDraft victims(Victims victims) {
    this.victims = victims;
    return this;
  }

  /** Marks the figure as the total of others. */
  public CasualtyDraft totalOf(String... parts) {
    for (String part : parts) {
      totalOf.add(new Casualty.Id(part));
    }
    return this;
  }

  /** Marks the figure as disputed. */
  public CasualtyDraft disputed() {
    disputed = true;
    return this;
  }

  /** Adds a source's figure. */
  public CasualtyDraft report(Count count, String text, Evidence.Id evidence, String... by) {
    List<Entity.Id> attributed = new ArrayList<>();
    for (String entity : by) {
      attributed.add(new Entity.Id(entity));
    }
    Source.Id source = quotes.sourceOf(evidence);
    reports.add(new CasualtyReport(count, text, victims.text(), source, attributed, evidence));
    return this;
  }

  /** Ends the figure with the number adopted and the range. */
  public Casualty best(int best, Count count) {
    return new Casualty(
        new Casualty.Id(id),
        List.of(),
        event,
        measure,
        salience,
        victims,
        best,
        count,
        totalOf,
        disputed,
        reports);
  }
}
