package org.sitrep.model.testing;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.model.compose.ReportComposer;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Diagnostic;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Handling;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Statement;
import org.sitrep.model.fact.Unplaced;
import org.sitrep.model.outline.Outline;

/** The reports that the tests of all modules share. */
public final class SampleReport {
  private SampleReport() {}

  /** The outline of {@link #crisis()}: every kind of block, inline and figure, about six pages. */
  public static Outline outline() {
    return ReportComposer.compose(crisis());
  }

  /** A made-up crisis that gives every section of a report something to print. */
  public static Report crisis() {
    SampleCrisis crisis = new SampleCrisis();
    List<Casualty> casualties = SampleFigures.of(crisis);
    List<Unplaced> unplaced =
        List.of(
            new Unplaced(
                crisis.quotes.quote(SampleSources.NAMELESS, "two were led away"),
                "a number of people without an event"));
    return new Report(
        meta(),
        SampleSources.all(),
        crisis.quotes.all(),
        SampleEntities.all(),
        crisis.events,
        casualties,
        SampleDisputes.of(crisis),
        summary(),
        unplaced,
        List.of(new Diagnostic("map.jpg", "not-an-article", "map.jpg is a picture; not read.")),
        List.of());
  }

  /** A report of which nothing is known but that it was made. */
  public static Report empty() {
    Meta meta = new Meta("Situation report", null, null, "en", null, null, null, generator());
    return new Report(
        meta, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of());
  }

  private static Meta meta() {
    return new Meta(
        "Zambia and Malawi: from fire across the border to a joint commission",
        new DateRange(LocalDate.parse("2031-03-04"), LocalDate.parse("2031-03-12")),
        LocalDate.parse("2031-03-13"),
        "en",
        Handling.AMBER_STRICT,
        "Border desk",
        "7",
        generator());
  }

  private static Meta.Generator generator() {
    return new Meta.Generator("sitrep", "0.1.0");
  }

  private static List<Statement> summary() {
    return List.of(
        new Statement(
            "Zambia and Malawi agreed on 12 March to set up a joint border commission of their"
                + " foreign ministers, to meet every quarter in Lusaka and Lilongwe by turns.",
            List.of(new Event.Id(SampleCrisis.MECHANISM))),
        new Statement(
            "A Zambian strike on Mchinji on 4 March and Malawian shelling of Chipata on 6 March"
                + " killed 13 people, by the one total that is stated.",
            List.of(
                new Casualty.Id(SampleFigures.KILLED_BOTH),
                new Event.Id(SampleCrisis.STRIKE),
                new Event.Id(SampleCrisis.SHELLING))),
        new Statement(
            "Seven traders were shot dead on a bus near Lundazi on 10 March; no source says by"
                + " whom.",
            List.of(new Casualty.Id("cas-bus-killed"), new Event.Id(SampleCrisis.BUS))),
        new Statement(
            "Fire has been held since a telephone call of 8 March.",
            List.of(new Event.Id(SampleCrisis.CALL))));
  }
}
