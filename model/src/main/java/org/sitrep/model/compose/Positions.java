package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column.Kind;

/** What each party says, in its own words and never merged with what another says. */
final class Positions implements Section {
  private static final int ROWS = 6;
  private static final int QUOTED_WORDS = 25;

  /** A plain statement needs no word for what it is. */
  private static final String PLAIN = "statement";

  @Override
  public List<Block> write(Desk desk) {
    Map<String, List<Position>> byParty = new LinkedHashMap<>();
    for (Event event : desk.dossier().current()) {
      if (event.type().group() == EventType.Group.POSITION) {
        add(
            desk,
            byParty,
            speakers(event),
            new Position(event, desk.phrasing().title(event), true));
      }
      String incident = desk.phrasing().incident(event);
      add(desk, byParty, event.claimedBy(), claim(desk, "positions.claims", event, incident));
      add(desk, byParty, event.deniedBy(), claim(desk, "positions.denies", event, incident));
    }
    return byParty.isEmpty() ? List.of() : blocks(desk, byParty);
  }

  private record Position(Event event, String words, boolean quoted) {}

  private static Position claim(Desk desk, String key, Event event, String incident) {
    return new Position(event, desk.labels().get(key, incident), false);
  }

  private static List<Entity.Id> speakers(Event event) {
    return event.actors().isEmpty() ? event.attributedTo() : event.actors();
  }

  private static void add(
      Desk desk, Map<String, List<Position>> byParty, List<Entity.Id> speakers, Position position) {
    if (speakers.isEmpty() && !position.quoted()) {
      return;
    }
    List<String> parties =
        speakers.stream().map(desk.parties()::party).map(desk.phrasing()::name).distinct().toList();
    byParty
        .computeIfAbsent(desk.phrasing().list(parties), party -> new ArrayList<>())
        .add(position);
  }

  private static List<Block> blocks(Desk desk, Map<String, List<Position>> byParty) {
    Tables table =
        new Tables(desk, "positions")
            .column("party", Kind.TEXT)
            .column("position", Kind.TEXT)
            .column("day", Kind.SHORT)
            .column("sources", Kind.SHORT);
    int left = ROWS;
    int all = 0;
    for (Map.Entry<String, List<Position>> party : byParty.entrySet()) {
      List<Position> positions = party.getValue();
      all += positions.size();
      for (int i = 0; i < positions.size() && left > 0; i++, left--) {
        row(desk, table, i == 0 ? party(desk, party.getKey()) : desk.line(), positions.get(i));
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "positions", desk.labels().get("positions")));
    blocks.add(table.build());
    More.inAnnex(desk, "more.positions", all - ROWS, EvidenceAnnex.ANCHOR).ifPresent(blocks::add);
    return blocks;
  }

  private static Line party(Desk desk, String name) {
    return name.isEmpty() ? desk.line().muted(desk.labels().get("not-stated")) : desk.line(name);
  }

  private static void row(Desk desk, Tables table, Line party, Position position) {
    Event event = position.event();
    Line words = desk.line();
    if (position.quoted() && quotation(desk, event).isPresent()) {
      String lead = lead(desk, event);
      words.fact(event.id().value(), line -> said(desk, line, event, lead));
    } else {
      words.fact(event.id().value(), line -> line.text(position.words()));
    }
    table.headed(
        party,
        words,
        desk.line(desk.phrasing().day(event.date()).orElse("")),
        desk.line().cite(Dossier.evidenceOf(event)));
  }

  /** The person who speaks for the party, with the office. */
  private static Optional<String> speaker(Desk desk, Event event) {
    return speakers(event).stream()
        .flatMap(id -> desk.dossier().entity(id).stream())
        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
        .findFirst()
        .map(person -> person(desk, person));
  }

  private static String person(Desk desk, Entity person) {
    String name = desk.phrasing().name(person.id());
    String role = person.role();
    return role == null ? name : desk.phrasing().joined(List.of(name, Text.brief(role, 60)));
  }

  /** Who speaks, and to what end, where the quotation alone does not tell. */
  private static String lead(Desk desk, Event event) {
    String who = speaker(desk, event).orElse("");
    if (event.type().name().equals(PLAIN)) {
      return who;
    }
    String type = Text.capital(desk.phrasing().type(event));
    return who.isEmpty() ? type : desk.labels().get("positions.by", type, who);
  }

  /** The party's own words say more than any summary. */
  private static void said(Desk desk, Line line, Event event, String lead) {
    line.text(lead.isEmpty() ? "" : lead + desk.labels().get("positions.quote"));
    line.quote(quotation(desk, event).map(Evidence::quote).orElse(""), QUOTED_WORDS);
  }

  /** Words in another language stay in the annex. */
  private static Optional<Evidence> quotation(Desk desk, Event event) {
    return desk.dossier()
        .evidence(event.evidence().get(0))
        .filter(
            each ->
                desk.dossier()
                    .source(each.source())
                    .filter(source -> !desk.isForeign(source.language()))
                    .isPresent());
  }
}
