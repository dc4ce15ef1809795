package org.sitrep.model.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.model.testing.CasualtyDraft.casualty;
import static org.sitrep.model.testing.EventDraft.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Entity.Kind;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Meta;
import org.sitrep.model.fact.Precision;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Status;
import org.sitrep.model.fact.Terms;
import org.sitrep.model.testing.SampleQuotes;
import org.sitrep.model.testing.SampleReport;
import org.sitrep.model.text.MarkdownRenderer;

/** What goes into the tables, and what says too little for them. */
class WhatIsPrintedTest {
  private final SampleQuotes quotes = new SampleQuotes();
  private final List<Event> events = new ArrayList<>();
  private final List<Casualty> casualties = new ArrayList<>();
  private final String source = SampleReport.crisis().sources().get(0).id().value();

  @Test
  void aPositionIsAWholeClause() {
    says("event-1", "group-front", "The River Front said that the bridge would stay shut");
    says("event-2", "group-front", "saying that nobody had been warned");
    assertThat(section("positions"))
        .contains("bridge would stay shut")
        .doesNotContain("nobody had been warned");
  }

  @Test
  void aTollIsNoPosition() {
    says("event-1", "group-front", "Seven people died, the River Front said");
    Evidence.Id toll = events.get(0).evidence().get(0);
    casualties.add(
        casualty(quotes, "cas-1", null, Measure.KILLED)
            .report(Count.exactly(7), "Seven people died", toll)
            .best(7, Count.exactly(7)));
    assertThat(section("positions")).isEmpty();
  }

  @Test
  void anUpperBoundIsPrintedAsOne() {
    says("event-1", "group-front", "As many as 27 people died, the River Front said");
    Evidence.Id toll = events.get(0).evidence().get(0);
    events.add(event("event-2", "explosion", "Explosion").on("2031-03-04").from(words("b")));
    casualties.add(
        casualty(quotes, "cas-1", "event-2", Measure.KILLED)
            .report(new Count(0, 27), "As many as 27 people died", toll)
            .best(27, new Count(0, 27)));
    assertThat(section("casualties")).contains("up to 27").doesNotContain("0–27");
  }

  @Test
  void moreKeyFiguresThanHaveRoomInOneRowFillTwo() {
    for (int i = 1; i <= 7; i++) {
      Evidence.Id toll = words("Then " + i + " people died");
      events.add(event("event-" + i, "explosion", "Explosion").on("2031-03-0" + i).from(toll));
      casualties.add(
          casualty(quotes, "cas-" + i, "event-" + i, Measure.KILLED)
              .report(Count.exactly(i), "Then " + i + " people died", toll)
              .best(i, Count.exactly(i)));
    }
    assertThat(section("key-figures"))
        .doesNotContain("**1 killed**")
        .contains("**2 killed**", "**3 killed**", "**4 killed**", "**7 killed**");
  }

  @Test
  void noPartySpeaksForAll() {
    for (int i = 0; i < 7; i++) {
      says("event-front-" + i, "group-front", "The River Front said its word number " + i);
    }
    says("event-town", "group-town", "The town council said that it would wait");
    assertThat(section("positions")).contains("it would wait").contains("2 more positions");
  }

  @Test
  void theSpeakerIsNotNamedTwice() {
    says("event-1", "person-soto", "Juan Soto said that the harbour was open");
    says("event-2", "person-soto", "The harbour is open, the mayor said");
    assertThat(section("positions"))
        .contains("| “Juan Soto said that the harbour was open”")
        .contains("Juan Soto, mayor: “The harbour is open, the mayor said”");
  }

  @Test
  void aTitleThatOnlyNamesWhoIsLeftToTheAnnex() {
    events.add(event("event-1", "other", "Step by the council").on("2031-03-04").from(words("a")));
    events.add(event("event-2", "closure", "Closure").on("2031-03-04").from(words("b")));
    events.add(event("event-3", "other", "The mayor resigned").on("2031-03-05").from(words("c")));
    assertThat(section("chronology"))
        .contains("The mayor resigned")
        .doesNotContain("Step by")
        .doesNotContain("Closure");
    assertThat(section("evidence")).contains("Step by the council");
  }

  @Test
  void anIntervalIsNotTakenForTheDayOnWhichItBegins() {
    events.add(event("event-1", "other", "The mayor resigned").on("2031-03-04").from(words("a")));
    events.add(
        event("event-2", "other", "The council met")
            .during("2031-03-04", "2031-03-06", Precision.DAY)
            .from(words("b")));
    assertThat(section("chronology")).contains("| 4–6 Mar | The council met");
  }

  @Test
  void termsAreQuotedWhereTheTitleDoesNotTellThem() {
    events.add(agreed("event-1", "Togo and Ghana agreed to share the water", "b"));
    assertThat(section("outcomes")).doesNotContain("“");
    events.set(0, agreed("event-1", "Togo and Ghana reached an agreement", "b"));
    assertThat(section("outcomes"))
        .contains("“Togo and Ghana agreed to share the water of the lake”");
  }

  @Test
  void whatIsPlannedIsNotSaidToBeSoTwice() {
    events.add(
        event("event-1", "visit", "The mayor is to visit Loja")
            .status(Status.PLANNED)
            .on("2031-03-20")
            .from(words("a")));
    assertThat(section("outlook")).contains("is to visit Loja.").doesNotContain("(planned)");
    assertThat(section("chronology")).contains("is to visit Loja").doesNotContain("(planned)");
  }

  @Test
  void theOverviewNamesADayOnce() {
    for (String town : List.of("Loja", "Piura", "Zumba")) {
      events.add(
          event("event-" + town, "visit", "The mayor visited " + town)
              .on("2031-03-05")
              .from(words(town)));
    }
    Report report = report();
    assertThat(Overview.line(Desk.of(report, Labels.of("en")), report.events()).build().toString())
        .containsOnlyOnce("On 5 March")
        .contains("the mayor visited Loja.")
        .contains("The mayor visited Piura.");
  }

  private static Event agreed(String id, String title, String words) {
    SampleQuotes quotes = new SampleQuotes();
    Evidence.Id evidence = quotes.quote(SampleReport.crisis().sources().get(0).id().value(), words);
    return event(id, "agreement", title)
        .status(Status.AGREED)
        .on("2031-03-05")
        .by("country-tg", "country-gh")
        .terms(
            new Terms(
                null,
                null,
                List.of(),
                List.of(),
                null,
                "Togo and Ghana agreed to share the water of the lake"))
        .from(evidence);
  }

  private void says(String id, String speaker, String quote) {
    events.add(
        event(id, "statement", "Statement by somebody")
            .status(Status.ANNOUNCED)
            .salience(Salience.DETAIL)
            .by(speaker)
            .from(words(quote)));
  }

  private Evidence.Id words(String words) {
    return quotes.quote(source, words);
  }

  /** The section of that anchor in Markdown; empty where there is none. */
  private String section(String anchor) {
    String printed = new MarkdownRenderer().text(ReportComposer.compose(report()));
    int start = printed.indexOf("<a id=\"" + anchor + "\"></a>\n## ");
    if (start < 0) {
      return "";
    }
    int end = printed.indexOf("\n## ", printed.indexOf("## ", start) + 3);
    return printed.substring(start, end < 0 ? printed.length() : end);
  }

  private Report report() {
    DateRange period = new DateRange(LocalDate.parse("2031-03-04"), LocalDate.parse("2031-03-12"));
    return new Report(
        new Meta(
            "Lake",
            period,
            period.latest(),
            "en",
            null,
            null,
            null,
            new Meta.Generator("sitrep", "test")),
        SampleReport.crisis().sources(),
        quotes.all(),
        List.of(
            entity("group-front", Kind.GROUP, "River Front", null),
            entity("group-town", Kind.GROUP, "town council", null),
            entity("person-soto", Kind.PERSON, "Juan Soto", "mayor"),
            entity("country-tg", Kind.COUNTRY, "Togo", null),
            entity("country-gh", Kind.COUNTRY, "Ghana", null)),
        events,
        casualties,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Entity entity(String id, Kind kind, String name, @Nullable String role) {
    return new Entity(new Entity.Id(id), kind, name, List.of(), role, null, null, List.of());
  }
}
