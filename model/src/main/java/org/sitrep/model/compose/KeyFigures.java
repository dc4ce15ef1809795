package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Status;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Cards.Card;
import org.sitrep.model.outline.Tone;

/**
 * The key figures as cards: totals first, then the figures of core incidents in order of time that
 * no total above them contains, then what was agreed. A total is never added to its parts.
 */
final class KeyFigures implements Section {
  private static final int MOST = 8;

  @Override
  public List<Block> write(Desk desk) {
    List<Card> cards = new ArrayList<>();
    List<Casualty> totals = core(desk).stream().filter(each -> each.event() == null).toList();
    totals.forEach(total -> cards.add(total(desk, total)));
    Set<Casualty.Id> contained = new HashSet<>();
    totals.forEach(total -> contained.addAll(total.totalOf()));
    desk.dossier().core().stream()
        .flatMap(event -> desk.dossier().headlines(event).stream())
        .filter(each -> contained.add(each.id()))
        .forEach(each -> cards.add(single(desk, each)));
    Optional<Card> outcome = outcome(desk);
    List<Card> kept =
        new ArrayList<>(
            cards.subList(0, Math.min(cards.size(), outcome.isEmpty() ? MOST : MOST - 1)));
    outcome.ifPresent(kept::add);
    return kept.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(1, "key-figures", desk.labels().get("key-figures")),
            new Block.Cards(kept));
  }

  private static List<Casualty> core(Desk desk) {
    return desk.dossier().report().casualties().stream()
        .filter(each -> each.salience() == Salience.CORE)
        .toList();
  }

  private static Card total(Desk desk, Casualty total) {
    List<String> parts =
        desk.dossier().partsOf(total).stream().map(part -> desk.counts().value(part)).toList();
    Line text =
        desk.line(
            parts.isEmpty()
                ? desk.labels().get("total")
                : desk.labels().get("total.of", desk.phrasing().list(parts)));
    return card(desk, total, text, Tone.NEUTRAL);
  }

  private static Card single(Desk desk, Casualty casualty) {
    Event event = desk.dossier().event(casualty.event()).orElseThrow();
    String victims = Text.brief(casualty.victims().text(), 40);
    String incident = desk.phrasing().incident(event);
    Line text =
        desk.line(
            victims.isEmpty()
                ? incident
                : desk.labels().get("card.of", Text.capital(victims), incident));
    return card(desk, casualty, text, desk.parties().tone(event));
  }

  private static Card card(Desk desk, Casualty casualty, Line text, Tone tone) {
    Counts counts = desk.counts();
    List<Evidence.Id> evidence = Dossier.evidenceOf(casualty);
    if (counts.isRange(casualty) && !counts.range(casualty).equals(counts.value(casualty))) {
      text.text(desk.labels().get("card.range", counts.range(casualty)));
    }
    return new Card(
        casualty.id().value(),
        counts.value(casualty),
        desk.phrasing().measure(casualty.measure()),
        text.cite(evidence).build(),
        flag(desk, casualty.disputed(), evidence),
        tone);
  }

  private static @Nullable String flag(Desk desk, boolean disputed, List<Evidence.Id> evidence) {
    if (disputed) {
      return desk.labels().get("flag.disputed");
    }
    boolean single = desk.citations().independent(evidence) == 1;
    return single ? desk.labels().get("flag.single-source") : null;
  }

  /** "1 mechanism": the latest thing agreed with terms, where it is the only one of its kind. */
  private static Optional<Card> outcome(Desk desk) {
    List<Event> agreed =
        desk.dossier().core().stream()
            .filter(event -> event.status() == Status.AGREED && event.terms() != null)
            .filter(event -> event.type().plover().equals("AGREE"))
            .toList();
    if (agreed.isEmpty()) {
      return Optional.empty();
    }
    Event latest = agreed.get(agreed.size() - 1);
    boolean only = agreed.stream().filter(event -> event.type().equals(latest.type())).count() == 1;
    return only ? Optional.of(outcome(desk, latest)) : Optional.empty();
  }

  private static Card outcome(Desk desk, Event event) {
    List<Evidence.Id> evidence = Dossier.evidenceOf(event);
    Line text = desk.line(event.title());
    desk.phrasing().day(event.date()).ifPresent(day -> text.text(desk.labels().get("comma", day)));
    return new Card(
        event.id().value(),
        desk.counts().number(1),
        desk.phrasing().type(event),
        text.cite(evidence).build(),
        flag(desk, false, evidence),
        Tone.NEUTRAL);
  }
}
