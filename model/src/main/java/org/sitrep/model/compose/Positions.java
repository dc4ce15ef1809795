package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
      if (event.type().group() == EventType.Group.POSITION && says(desk, event)) {
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

  /**
   * Whether a statement is a position: its words are a whole clause, and no mere toll, which the
   * casualties tell with who states it.
   */
  private static boolean says(Desk desk, Event event) {
    Optional<Evidence> words = desk.dossier().evidence(event.evidence().get(0));
    return words.isEmpty()
        || (isWhole(words.get().quote())
            && (!event.type().name().equals(PLAIN) || !isToll(desk, words.get())));
  }

  /** A clause that lost its subject begins in small letters. */
  private static boolean isWhole(String quote) {
    return quote
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .noneMatch(Character::isLowerCase);
  }

  private static boolean isToll(Desk desk, Evidence words) {
    return desk.dossier().report().casualties().stream()
        .flatMap(casualty -> Dossier.evidenceOf(casualty).stream())
        .flatMap(id -> desk.dossier().evidence(id).stream())
        .anyMatch(
            toll -> toll.source().equals(words.source()) && words.span().contains(toll.span()));
  }

  private record Position(Event event, String words, boolean quoted) {
    /** A condemnation or denial, or what several sources tell, goes before a plain statement. */
    boolean isPlain() {
      return event.type().name().equals(PLAIN) && event.evidence().size() < 2;
    }
  }

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
    Evidence.Id words = position.event().evidence().get(0);
    boolean told =
        position.quoted()
            && byParty.values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> each.quoted() && each.event().evidence().get(0).equals(words));
    if (!told) {
      byParty
          .computeIfAbsent(desk.phrasing().list(parties), party -> new ArrayList<>())
          .add(position);
    }
  }

  private static List<Block> blocks(Desk desk, Map<String, List<Position>> byParty) {
    Map<String, List<Position>> ranked = ranked(desk, byParty);
    Set<Position> shown = shown(ranked);
    long dated = shown.stream().filter(position -> position.event().date() != null).count();
    boolean days = 2 * dated >= shown.size();
    Tables table =
        new Tables(desk, "positions").column("party", Kind.TEXT).column("position", Kind.TEXT);
    if (days) {
      table.column("day", Kind.SHORT);
    }
    table.column("sources", Kind.SHORT);
    int all = 0;
    for (Map.Entry<String, List<Position>> party : ranked.entrySet()) {
      all += party.getValue().size();
      Line lead = party(desk, party.getKey());
      for (Position position : party.getValue()) {
        if (shown.contains(position)) {
          row(desk, table, lead, position, days);
          lead = desk.line();
        }
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "positions", desk.labels().get("positions")));
    blocks.add(table.build());
    More.inAnnex(desk, "more.positions", all - shown.size(), EvidenceAnnex.ANCHOR)
        .ifPresent(blocks::add);
    return blocks;
  }

  /** States, bodies and groups, then who holds an office, then private persons. */
  private static Map<String, List<Position>> ranked(
      Desk desk, Map<String, List<Position>> byParty) {
    Map<String, List<Position>> ranked = new LinkedHashMap<>();
    byParty.entrySet().stream()
        .sorted(Comparator.comparingInt(party -> rank(desk, party.getValue().get(0).event())))
        .forEach(party -> ranked.put(party.getKey(), party.getValue()));
    return ranked;
  }

  private static int rank(Desk desk, Event event) {
    return Stream.of(event.actors(), event.attributedTo(), event.claimedBy(), event.deniedBy())
        .flatMap(List::stream)
        .map(desk.parties()::party)
        .flatMap(id -> desk.dossier().entity(id).stream())
        .mapToInt(party -> party.kind() != Entity.Kind.PERSON ? 0 : party.role() != null ? 1 : 2)
        .min()
        .orElse(2);
  }

  /** Of each party in turn the weightiest that is left, so that none speaks for all. */
  private static Set<Position> shown(Map<String, List<Position>> byParty) {
    // By identity: to reckon the hash of an event takes longer than to write the section.
    Set<Position> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int round = 0; shown.size() < ROWS; round++) {
      int before = shown.size();
      for (List<Position> positions : byParty.values()) {
        if (shown.size() < ROWS && round < positions.size()) {
          shown.add(
              positions.stream()
                  .sorted(Comparator.comparing(Position::isPlain))
                  .toList()
                  .get(round));
        }
      }
      if (shown.size() == before) {
        break;
      }
    }
    return shown;
  }

  private static Line party(Desk desk, String name) {
    return name.isEmpty()
        ? desk.line().muted(desk.labels().get("not-stated"))
        : desk.line(Text.capital(name));
  }

  /** Writes a row, the day in a column of its own where most have one, else behind the words. */
  private static void row(Desk desk, Tables table, Line party, Position position, boolean days) {
    Event event = position.event();
    Line words = desk.line();
    if (position.quoted() && quotation(desk, event).isPresent()) {
      String lead = lead(desk, event);
      words.fact(event.id().value(), line -> said(desk, line, event, lead));
    } else {
      words.fact(event.id().value(), line -> line.text(position.words()));
    }
    String day = desk.phrasing().day(event.date()).orElse("");
    Line sources = desk.line().cite(Dossier.evidenceOf(event));
    if (days) {
      table.headed(party, words, desk.line(day), sources);
    } else {
      String remark = day.isEmpty() ? "" : desk.labels().get("parenthesis", day);
      table.headed(party, words.muted(remark), sources);
    }
  }

  /** The person who speaks for the party, with the office, where the quotation names nobody. */
  private static Optional<String> speaker(Desk desk, Event event) {
    String quote = quotation(desk, event).map(Evidence::quote).orElse("");
    return speakers(event).stream()
        .flatMap(id -> desk.dossier().entity(id).stream())
        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
        .findFirst()
        .filter(person -> Stream.of(person.name().split(" ", -1)).noneMatch(quote::contains))
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
