package org.sitrep.extract.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.extract.claim.BareClock;
import org.sitrep.extract.claim.CasualtyClaim;
import org.sitrep.extract.claim.Certainty;
import org.sitrep.extract.claim.SettingFinder;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Entities;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventType.Group;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Unplaced;

/** The claims of all sources → one account of what happened, with every disagreement in it. */
public final class Reconciler {
  private final TitleFile titles;
  private final WordClasses words;

  /** Makes a reconciler that words its titles in a language. */
  public Reconciler(String language, WordClasses words) {
    this.titles = TitleFile.load(language);
    this.words = words;
  }

  /** Reconciles the sources. */
  public Account reconcile(List<SourceText> sources, Entities entities) {
    Tellings reader = new Tellings(sources, entities, words);
    List<Telling> tellings = reader.all();
    Alerts alerts = new Alerts(sources, tellings);
    EventGrouper.Grouping grouping =
        new EventGrouper(alerts, telling -> isCounted(sources, telling)).group(tellings);
    Lead lead = new Lead(sources);
    Otherness otherness = new Otherness(words);
    CasualtyLinker linker =
        new CasualtyLinker(sources, entities, reader, tellings, grouping, otherness);
    List<Harm> linked = Totals.gather(linker.link());
    List<Harm> focused = linker.tieLoose(new Focus(sources, grouping, lead).join(linked));
    List<Harm> stories = new Stories(sources, grouping, lead, otherness, reader).join(focused);
    List<Harm> harms = new Doubles(grouping).join(stories);
    grouping.drop(cluster -> isPassing(cluster, harms));
    Map<Telling, Integer> ranks = new HashMap<>();
    tellings.forEach(telling -> ranks.put(telling, ranks.size()));
    grouping.clusters().forEach(cluster -> cluster.sort(ranks));
    new Settings(sources, reader, lead, new SettingFinder(words))
        .complete(grouping.clusters(), harms);
    PlacedTellings placed = new PlacedTellings(grouping.placed());
    DatedEvents dated = new DatedEvents(sources, placed, new BareClock(words));
    EvidenceBook book = new EvidenceBook(sources);
    EventBuilder events =
        new EventBuilder(
            sources,
            entities,
            book,
            new EventDays(sources, dated, book, placed),
            new TermsReader(sources, entities, words),
            new Titles(titles, entities));
    SalienceJudge judge =
        new SalienceJudge(sources, grouping.clusters(), dated, alerts, lead, harms, words);
    return new Writer(sources, entities, book, events, dated, judge, grouping, harms, lead).write();
  }

  private static boolean isCounted(List<SourceText> sources, Telling telling) {
    return sources.get(telling.source()).casualties().stream()
        .filter(claim -> claim.sentence() == telling.claim().sentence() && claim.best() > 0)
        .filter(claim -> claim.certainty() == Certainty.ASSERTED)
        .anyMatch(c -> c.measure() == Measure.KILLED || c.measure() == Measure.INJURED);
  }

  /** A war that one article mentions, and of which it tells no harm. */
  private static boolean isPassing(Cluster cluster, List<Harm> harms) {
    return cluster.course().equals(Telling.CAMPAIGN)
        && cluster.sources().size() < 2
        && harms.stream().noneMatch(harm -> cluster.equals(harm.event()));
  }

  /** Writes the account down. */
  private static final class Writer {
    private final List<SourceText> sources;
    private final Lead lead;
    private final EvidenceBook book;
    private final EventBuilder events;
    private final CasualtyBuilder casualties;
    private final DatedEvents dated;
    private final SalienceJudge judge;
    private final EventGrouper.Grouping grouping;
    private final List<Harm> harms;
    private final Map<Cluster, Salience> saliences = new HashMap<>();

    Writer(
        List<SourceText> sources,
        Entities entities,
        EvidenceBook book,
        EventBuilder events,
        DatedEvents dated,
        SalienceJudge judge,
        EventGrouper.Grouping grouping,
        List<Harm> harms,
        Lead lead) {
      this.sources = sources;
      this.lead = lead;
      this.book = book;
      this.events = events;
      this.casualties = new CasualtyBuilder(sources, entities, book, events, lead, judge.parties());
      this.dated = dated;
      this.judge = judge;
      this.grouping = grouping;
      this.harms = harms;
    }

    Account write() {
      for (Cluster cluster : grouping.clusters()) {
        saliences.put(cluster, judge.of(cluster));
      }
      List<Figure> figures = figures();
      List<Event> told = new ArrayList<>();
      List<Discrepancy> discrepancies = new ArrayList<>();
      Disagreements disagreements = new Disagreements(sources, book);
      for (Cluster cluster : grouping.clusters()) {
        Salience salience = saliences.getOrDefault(cluster, Salience.DETAIL);
        Event event = events.build(cluster, salience);
        told.add(event);
        if (salience != Salience.BACKGROUND) {
          disagreements.day(event.id(), dated.of(cluster)).ifPresent(discrepancies::add);
          if (cluster.type().group() == Group.DIPLOMATIC) {
            disagreements.status(event.id(), cluster, event.status()).ifPresent(discrepancies::add);
          }
        }
      }
      List<Casualty> counted = new ArrayList<>();
      for (Figure figure : figures) {
        Casualty casualty = casualty(figure, figures);
        counted.add(casualty);
        if (casualty.salience() != Salience.BACKGROUND) {
          disagreements.figure(casualty.id(), figure).forEach(discrepancies::add);
        }
      }
      told.sort(Comparator.comparing(Writer::when).thenComparing(event -> event.id().value()));
      counted.sort(Comparator.comparing(Casualty::salience));
      List<Unplaced> unplaced = unplaced();
      return new Account(told, counted, discrepancies, unplaced, book.all(), judge.parties());
    }

    private static String when(Event event) {
      EventDate date = event.date();
      if (date == null) {
        return "9999";
      }
      return (date.best() == null ? date.range().earliest() : date.best()).toString();
    }

    private Casualty casualty(Figure figure, List<Figure> figures) {
      Cluster event = figure.event();
      List<Casualty.Id> parts =
          event == null
              ? Totals.parts(figure, figures).stream().map(casualties::id).toList()
              : List.of();
      Salience salience = event == null ? null : saliences.get(event);
      return casualties.build(figure, salience, parts);
    }

    /** Figures by event in order, then those over several. */
    private List<Figure> figures() {
      Map<Cluster, Map<Measure, List<Harm>>> byEvent = new LinkedHashMap<>();
      Map<Measure, List<Harm>> several = new LinkedHashMap<>();
      for (Harm harm : harms) {
        Map<Measure, List<Harm>> measures =
            harm.event() == null
                ? several
                : byEvent.computeIfAbsent(harm.event(), e -> new LinkedHashMap<>());
        measures.computeIfAbsent(harm.claim().measure(), m -> new ArrayList<>()).add(harm);
      }
      List<Figure> figures = new ArrayList<>();
      for (Cluster cluster : grouping.clusters()) {
        byEvent
            .getOrDefault(cluster, Map.of())
            .forEach((m, own) -> figures.addAll(new Figures(sources, lead, cluster, m).of(own)));
      }
      several.forEach(
          (m, all) ->
              Totals.byNumber(all)
                  .forEach(own -> figures.addAll(new Figures(sources, lead, null, m).of(own))));
      return figures;
    }

    private List<Unplaced> unplaced() {
      List<Unplaced> unplaced = new ArrayList<>();
      for (int source = 0; source < sources.size(); source++) {
        for (CasualtyClaim claim : sources.get(source).casualties()) {
          if (claim.certainty() != Certainty.ASSERTED && claim.certainty() != Certainty.ALLEGED) {
            unplaced.add(
                new Unplaced(book.cite(source, claim.evidence()), reason(claim.certainty())));
          }
        }
      }
      return unplaced;
    }

    private static String reason(Certainty certainty) {
      return switch (certainty) {
        case DENIED -> "a number that the text denies";
        case PLANNED -> "a number of something to come";
        case HYPOTHETICAL -> "a number of something feared, asked or supposed";
        case ASSERTED, ALLEGED -> "a number of people without an event";
      };
    }
  }
}
