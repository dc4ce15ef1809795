package org.sitrep.model.testing;

import static org.sitrep.model.testing.CasualtyDraft.casualty;
import static org.sitrep.model.testing.EventDraft.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;

/** A report on a month with hundreds of incidents. */
public final class HugeReport {
  private static final LocalDate START = LocalDate.parse("2031-05-01");

  private HugeReport() {}

  /** A report of so many sources, each telling of one event, and each event with a figure. */
  public static Report of(int sources, int events) {
    SampleQuotes quotes = new SampleQuotes();
    List<List<Evidence.Id>> told = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      told.add(new ArrayList<>());
    }
    List<Source> all = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      all.add(source(i));
      told.get(i % events).add(quotes.quote("src-" + i, "shots were heard, says witness " + i));
    }
    List<Event> incidents = new ArrayList<>();
    List<Casualty> figures = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      Evidence.Id[] words = told.get(i).toArray(new Evidence.Id[0]);
      String day = START.plusDays(i % 30).toString();
      incidents.add(event("event-" + i, "clash", "Clash number " + i).on(day).from(words));
      figures.add(
          casualty(quotes, "cas-" + i, "event-" + i, Measure.KILLED)
              .report(Count.exactly(i % 9), "some died", words[0])
              .best(i % 9, Count.exactly(i % 9)));
    }
    return new Report(
        new Meta(
            "A long month",
            new DateRange(START, START.plusDays(29)),
            START.plusDays(30),
            "en",
            null,
            null,
            null,
            new Meta.Generator("sitrep", "0.1.0")),
        all,
        quotes.all(),
        List.of(),
        incidents,
        figures,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Source source(int i) {
    LocalDate day = START.plusDays(i % 30);
    return new Source(
        new Source.Id("src-" + i),
        i + ".txt",
        "0".repeat(64),
        "text/plain",
        "Outlet " + i,
        "Shots heard",
        null,
        null,
        "en",
        new Publication(DateRange.of(day), day, Publication.Basis.LABELLED, List.of()),
        Source.Reliability.NOT_ASSESSED,
        null,
        List.of(),
        null);
  }
}
