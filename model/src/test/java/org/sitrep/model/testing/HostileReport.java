package org.sitrep.model.testing;

import static org.sitrep.model.testing.CasualtyDraft.casualty;
import static org.sitrep.model.testing.EventDraft.event;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Diagnostic;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Publication;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Rule;
import org.sitrep.model.fact.Source;
import org.sitrep.model.fact.Statement;
import org.sitrep.model.fact.Status;
import org.sitrep.model.fact.Terms;

/** A report whose every string tries to break the page. */
public final class HostileReport {
  /** Marks of Markdown and HTML, line breaks, a tab, a bell and an override of the direction. */
  public static final String NASTY =
      "a|b [c](javascript:d) <b>e</b> `f` *g* _h_ \\ {0}\n# i\r\n- j\t\u0007\u202Ek\u202C “l” & m";

  /** A word that no line can hold. */
  public static final String ENDLESS = "x".repeat(2000);

  private HostileReport() {}

  /** The report: one source, one strike, one figure, one disagreement. */
  public static Report report() {
    SampleQuotes quotes = new SampleQuotes();
    Evidence.Id words = quotes.quote("src-x", NASTY + " " + ENDLESS + " و".repeat(90));
    Event strike =
        event("event-x", "strike", NASTY + ENDLESS)
            .on("2031-03-04")
            .instrument(NASTY)
            .at("ZZ", "place-missing", "place-x")
            .by("person-x")
            .claimedBy("person-x", "nobody-known")
            .from(words, new Evidence.Id("ev-missing"));
    Event deal =
        event("event-y", "mechanism", ENDLESS)
            .status(Status.AGREED)
            .by("person-x")
            .terms(
                new Terms(
                    NASTY, ENDLESS, List.of(new Entity.Id("place-x")), List.of(), NASTY, null))
            .from(words);
    Event claim = event("event-z", "claim", NASTY).by("person-x").from(words);
    Casualty figure =
        casualty(quotes, "cas-x", "event-x", Measure.KILLED)
            .victims(new Victims(NASTY, NASTY, null, ENDLESS, "ZZ"))
            .totalOf("cas-missing")
            .report(Count.exactly(1_234_567), NASTY, words, "person-x")
            .best(1_234_567, Count.exactly(1_234_567));
    return new Report(
        new Meta(
            NASTY,
            null,
            null,
            "../../etc/passwd",
            null,
            NASTY,
            NASTY,
            new Meta.Generator("x", "|")),
        List.of(source()),
        quotes.all(),
        entities(),
        List.of(strike, deal, claim),
        List.of(figure),
        List.of(dispute(words)),
        List.of(
            new Statement(NASTY + ENDLESS, List.of(strike.id(), new Event.Id("event-missing")))),
        List.of(),
        List.of(new Diagnostic(NASTY, "x", NASTY)),
        List.of());
  }

  private static Source source() {
    LocalDate day = LocalDate.parse("2031-03-05");
    Publication.Stated stated =
        new Publication.Stated(NASTY, day, Publication.Role.UNKNOWN, NASTY + ENDLESS);
    return new Source(
        new Source.Id("src-x"),
        NASTY,
        "0".repeat(64),
        "text/plain",
        NASTY,
        NASTY + ENDLESS,
        null,
        "javascript:alert(1)",
        "en",
        new Publication(DateRange.of(day), day, Publication.Basis.MASTHEAD, List.of(stated)),
        Source.Reliability.NOT_ASSESSED,
        new Source.Id("src-missing"),
        List.of(),
        null);
  }

  private static List<Entity> entities() {
    return List.of(
        new Entity(
            new Entity.Id("person-x"),
            Entity.Kind.PERSON,
            "\u202Eعبد | الله\u202C",
            List.of(),
            NASTY,
            null,
            null,
            List.of()),
        new Entity(
            new Entity.Id("place-x"),
            Entity.Kind.PLACE,
            NASTY,
            List.of(),
            null,
            "ZZ",
            new Entity.Location(0, 180),
            List.of()));
  }

  private static Discrepancy dispute(Evidence.Id words) {
    List<Source.Id> source = List.of(new Source.Id("src-x"));
    return new Discrepancy(
        new Discrepancy.Id("dis-x"),
        new Event.Id("event-x"),
        Discrepancy.Field.DATE,
        List.of(
            new Discrepancy.Position(NASTY, source, List.of(words)),
            new Discrepancy.Position(ENDLESS, source, List.of())),
        ENDLESS,
        Rule.DECIDED);
  }
}
