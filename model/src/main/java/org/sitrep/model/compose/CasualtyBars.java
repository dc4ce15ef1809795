package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Caption;
import org.sitrep.model.outline.Figure;
import org.sitrep.model.outline.Figure.Bars.Bar;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.theme.Tone;

/**
 * The core figures of one measure as bars: the dead where there are any, else the most reported.
 */
final class CasualtyBars {
  private static final int BARS = 10;

  private CasualtyBars() {}

  /** The figure; empty where there are fewer than two bars. */
  static Optional<Block> draw(Desk desk, List<Casualty> casualties) {
    List<Casualty> core =
        casualties.stream().filter(each -> each.salience() == Salience.CORE).toList();
    Optional<Measure> measure = measure(core);
    if (measure.isEmpty()) {
      return Optional.empty();
    }
    List<Casualty> alike = core.stream().filter(each -> each.measure() == measure.get()).toList();
    List<Casualty> shown = Heaviest.figures(alike, BARS);
    if (shown.size() < 2) {
      return Optional.empty();
    }
    String unit = desk.phrasing().measure(measure.get());
    List<Bar> bars = shown.stream().map(each -> bar(desk, each)).toList();
    return Optional.of(
        new Block.FigureBlock(
            new Figure.Bars(unit, bars),
            Caption.of("figure-casualties", caption(desk, unit, shown, bars)),
            alternative(desk, unit, bars)));
  }

  private static Optional<Measure> measure(List<Casualty> core) {
    Measure most = null;
    long number = 0;
    for (Measure measure : Measure.values()) {
      long figures = core.stream().filter(each -> each.measure() == measure).count();
      if (figures > number && (most != Measure.KILLED || number < 2)) {
        most = measure;
        number = figures;
      }
    }
    return Optional.ofNullable(most);
  }

  private static Bar bar(Desk desk, Casualty casualty) {
    Optional<Event> event = desk.dossier().event(casualty.event());
    boolean total = event.isEmpty() && !casualty.totalOf().isEmpty();
    String value = desk.counts().value(casualty);
    String told = told(desk, casualty, value);
    return new Bar(
        event
            .map(each -> Text.capital(desk.phrasing().incident(each)))
            .orElseGet(() -> desk.labels().get("bars.several")),
        casualty.best(),
        Math.min(casualty.best(), casualty.count().low()),
        casualty.count().high(),
        total ? desk.labels().get("bars.total", told) : told,
        total,
        event.map(desk.parties()::tone).orElse(Tone.NEUTRAL));
  }

  private static String told(Desk desk, Casualty casualty, String value) {
    Counts counts = desk.counts();
    if (counts.vagueWord(casualty).isPresent()) {
      return desk.labels().get("bars.range", value, counts.reading(casualty));
    }
    String open = desk.labels().get("bars.open", value);
    boolean atLeast = casualty.count().isOpen() && value.equals(counts.number(casualty.best()));
    return counts
        .spread(casualty)
        .map(range -> desk.labels().get("bars.range", value, range))
        .orElse(atLeast ? open : value);
  }

  private static List<Inline> caption(
      Desk desk, String unit, List<Casualty> shown, List<Bar> bars) {
    List<String> parts = new ArrayList<>();
    parts.add(desk.labels().get("bars.figure", Text.capital(unit)));
    if (bars.stream().anyMatch(bar -> bar.high() == null)) {
      parts.add(desk.labels().get("bars.figure.open"));
    }
    if (bars.stream().anyMatch(Bar::total)) {
      parts.add(desk.labels().get("bars.figure.total"));
    }
    List<Evidence.Id> evidence =
        shown.stream().flatMap(each -> Dossier.evidenceOf(each).stream()).distinct().toList();
    return desk.line(String.join(" ", parts)).cite(evidence).build();
  }

  private static String alternative(Desk desk, String unit, List<Bar> bars) {
    List<String> told =
        bars.stream().map(bar -> desk.labels().get("bars.bar", bar.label(), bar.value())).toList();
    return desk.labels()
        .get(
            "bars.alternative",
            Text.capital(unit),
            String.join(desk.labels().get("list.semicolon"), told));
  }
}
