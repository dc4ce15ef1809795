package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Status;
import org.sitrep.model.fact.Terms;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column.Kind;

/**
 * What diplomacy brought: the outcome with its terms, and its status. The parties stand in the
 * title, or else with the terms, which few outcomes have; meetings as such are in the timeline.
 */
final class Outcomes implements Section {
  private static final int ROWS = 9;
  private static final int QUOTED_WORDS = 20;
  private static final int LONGEST = 160;

  @Override
  public List<Block> write(Desk desk) {
    List<Event> outcomes =
        Stream.of(Salience.CORE, Salience.DETAIL)
            .flatMap(
                salience ->
                    desk
                        .dossier()
                        .events(event -> event.salience() == salience && isOutcome(desk, event))
                        .stream())
            .toList();
    if (outcomes.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "outcomes", desk.labels().get("outcomes")));
    blocks.add(table(desk, outcomes.subList(0, Math.min(ROWS, outcomes.size()))));
    More.inAnnex(desk, "more.outcomes", outcomes.size() - ROWS, Chronology.ANCHOR)
        .ifPresent(blocks::add);
    return blocks;
  }

  /** PLOVER's CONSULT (visits, meetings, calls) is a way to an outcome unless it brought terms. */
  private static boolean isOutcome(Desk desk, Event event) {
    boolean encounter = event.type().plover().equals("CONSULT");
    boolean settled = event.terms() != null || event.status() == Status.AGREED;
    return event.type().group() == EventType.Group.DIPLOMATIC
        && !desk.phrasing().isBare(event)
        && (settled || !encounter)
        && (settled || !Outlook.isAhead(desk, event));
  }

  private static Block table(Desk desk, List<Event> outcomes) {
    Tables table =
        new Tables(desk, "outcomes")
            .column("outcome", Kind.TEXT)
            .column("status", Kind.TEXT)
            .column("sources", Kind.SHORT);
    for (Event event : outcomes) {
      table.row(
          outcome(desk, event), status(desk, event), desk.line().cite(Dossier.evidenceOf(event)));
    }
    return table.build();
  }

  private static Line outcome(Desk desk, Event event) {
    boolean agreed = event.status() == Status.AGREED && event.salience() == Salience.CORE;
    Line line =
        desk.line()
            .fact(
                event.id().value(),
                words -> {
                  if (agreed) {
                    words.strong(desk.phrasing().title(event));
                  } else {
                    words.text(desk.phrasing().title(event));
                  }
                });
    Line terms = terms(desk, event);
    String end = desk.labels().get("sentence.end");
    return terms.isEmpty() ? line : line.text(end + " ").then(terms).text(end);
  }

  /** The parties that the title does not name. */
  private static Optional<String> parties(Desk desk, Event event) {
    String title = desk.phrasing().title(event);
    List<String> all =
        Stream.concat(event.actors().stream(), event.targets().stream())
            .map(desk.parties()::party)
            .map(desk.phrasing()::name)
            .distinct()
            .toList();
    List<String> unnamed = all.stream().filter(name -> !title.contains(name)).toList();
    if (unnamed.isEmpty()) {
      return Optional.empty();
    }
    String key = unnamed.equals(all) ? "outcomes.parties" : "outcomes.others";
    String names = desk.phrasing().list(unnamed);
    return Optional.of(desk.labels().counted(key, unnamed.size(), names));
  }

  private static Line status(Desk desk, Event event) {
    Line line = desk.line(desk.phrasing().status(event.status()));
    desk.phrasing().day(event.date()).ifPresent(day -> line.text(" " + day));
    for (Discrepancy dispute : desk.dossier().disputesOf(event.id())) {
      if (dispute.field() == Discrepancy.Field.STATUS) {
        dispute.positions().stream()
            .filter(position -> !position.value().equals(event.status().code()))
            .forEach(
                position ->
                    line.text(
                            desk.labels()
                                .get(
                                    "outcomes.also",
                                    Disagreements.value(desk, dispute, position.value())))
                        .cite(position.evidence(), position.sources()));
      }
    }
    return line;
  }

  /** What was agreed, in the parties' own words where nothing more exact is known. */
  private static Line terms(Desk desk, Event event) {
    Line line = desk.line();
    List<String> told = new ArrayList<>();
    parties(desk, event).ifPresent(told::add);
    Terms terms = event.terms();
    if (terms == null) {
      return line.text(Text.capital(String.join("", told)));
    }
    add(told, desk, "terms.level", terms.level());
    add(told, desk, "terms.cadence", terms.cadence());
    add(told, desk, "terms.venues", desk.phrasing().names(terms.venues()));
    add(told, desk, "terms.conditions", terms.conditions());
    add(told, desk, "terms.announced-by", desk.phrasing().running(terms.announcedBy()));
    String text = terms.text();
    boolean settled = event.status() == Status.AGREED && event.salience() == Salience.CORE;
    boolean bare =
        settled && terms.level() == null && terms.cadence() == null && terms.conditions() == null;
    if (bare && text != null && !isTold(desk, event, text)) {
      line.quote(text, QUOTED_WORDS)
          .text(told.isEmpty() ? "" : desk.labels().get("list.semicolon"));
    }
    String words = String.join(desk.labels().get("list.semicolon"), told);
    return line.text(line.isEmpty() ? Text.capital(words) : words);
  }

  /** Whether the title tells already what the quotation would. */
  private static boolean isTold(Desk desk, Event event, String text) {
    List<String> names =
        Stream.concat(event.actors().stream(), event.targets().stream())
            .map(desk.phrasing()::name)
            .toList();
    return SharedWords.has(desk.phrasing().title(event), text, names);
  }

  private static void add(List<String> told, Desk desk, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      told.add(desk.labels().get(key, Text.brief(value, LONGEST)));
    }
  }
}
