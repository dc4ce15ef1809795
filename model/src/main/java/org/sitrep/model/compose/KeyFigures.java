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
import org.sitrep.model.theme.Tone;

/**
 * The key figures as cards: totals first, then the figures of core incidents in order of time that
 * no total above them contains, then what was agreed. A total is never added to its parts.
 */
final class KeyFigures implements Section {
  private static final int MOST = 8;
  private static final int IN_A_ROW = 5;

  @Override
  public List<Block> write(Desk desk) {
    Optional<Card> outcome = outcome(desk);
    List<Card> cards = new ArrayList<>();
    int others = outcome.isEmpty() ? 0 : 1;
    int all = others + figures(desk, MOST - others).size();
    for (Casualty each : figures(desk, balanced(all) - others)) {
      cards.add(card(desk, each));
    }
    outcome.ifPresent(cards::add);
    return cards.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(1, "key-figures", desk.labels().get("key-figures")),
            new Block.Cards(cards));
  }

  /** Two rows have as many cards each; the casualties' table has what they have no room for. */
  private static int balanced(int cards) {
    return cards > IN_A_ROW ? cards / 2 * 2 : cards;
  }

  private static List<Casualty> figures(Desk desk, int most) {
    List<Casualty> figures =
        new ArrayList<>(
            desk.dossier().report().casualties().stream()
                .filter(each -> each.salience() == Salience.CORE)
                .filter(each -> desk.dossier().event(each.event()).isEmpty())
                .limit(most)
                .toList());
    Set<Casualty.Id> contained = new HashSet<>();
    figures.forEach(each -> contained.addAll(each.totalOf()));
    List<Casualty> single =
        desk.dossier().current().stream()
            .flatMap(event -> desk.dossier().headlines(event).stream())
            .filter(each -> contained.add(each.id()))
            .toList();
    figures.addAll(Heaviest.figures(single, most - figures.size()));
    return figures;
  }

  private static Card card(Desk desk, Casualty casualty) {
    Optional<Event> event = desk.dossier().event(casualty.event());
    Line text =
        event.map(each -> ofIncident(desk, casualty, each)).orElseGet(() -> whole(desk, casualty));
    return new Card(
        casualty.id().value(),
        desk.counts().value(casualty),
        desk.phrasing().measure(casualty.measure()),
        text.build(),
        flag(desk, casualty.disputed(), Dossier.evidenceOf(casualty)),
        event.map(desk.parties()::tone).orElse(Tone.NEUTRAL));
  }

  /** A total names its parts, each with its own sources. */
  private static Line whole(Desk desk, Casualty total) {
    List<Casualty> parts = desk.dossier().partsOf(total);
    if (parts.isEmpty()) {
      String unknown = desk.labels().get("casualties.no-incident");
      return desk.line(desk.phrasing().victims(total.victims()).map(Text::capital).orElse(unknown))
          .cite(Dossier.evidenceOf(total));
    }
    Line line = desk.line(desk.labels().get("total")).cite(Dossier.evidenceOf(total));
    String separator = desk.labels().get("total.of");
    for (Casualty part : parts) {
      Optional<Event> event = desk.dossier().event(part.event());
      line.text(separator)
          .text(event.flatMap(desk.phrasing()::where).map(place -> place + " ").orElse(""))
          .fact(part.id().value(), words -> words.text(desk.counts().value(part)))
          .cite(Dossier.evidenceOf(part));
      separator = desk.labels().get("list.comma");
    }
    return line;
  }

  private static Line ofIncident(Desk desk, Casualty casualty, Event event) {
    Counts counts = desk.counts();
    List<String> parts = new ArrayList<>();
    desk.phrasing().agreedVictims(casualty).ifPresent(parts::add);
    parts.add(desk.phrasing().incident(event));
    if (counts.vagueWord(casualty).isPresent()) {
      parts.add(counts.reading(casualty));
    } else {
      counts.spread(casualty).ifPresent(range -> parts.add(desk.labels().get("card.range", range)));
    }
    String text = String.join(desk.labels().get("list.semicolon"), parts);
    return desk.line(Text.capital(text)).cite(Dossier.evidenceOf(casualty));
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
    Line text = desk.line(desk.phrasing().title(event));
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
