package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Source;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Block.Table.Column.Kind;

/** The quoted words behind every event and figure, each quotation once. */
final class EvidenceAnnex implements Section {
  private static final int QUOTES = 240;
  private static final int QUOTES_OF_ONE = 12;

  @Override
  public List<Block> write(Desk desk) {
    Tables table =
        new Tables(desk, "evidence")
            .column("claim", Kind.TEXT)
            .column("words", Kind.TEXT)
            .column("source", Kind.SHORT);
    Quoted quoted = new Quoted(desk, new ArrayList<>());
    int left = 0;
    List<Event> events = new ArrayList<>(desk.dossier().current());
    events.addAll(desk.dossier().events(event -> event.salience() == Salience.BACKGROUND));
    for (Event event : events) {
      left += rows(desk, table, claim(desk, event), inOrder(desk, ids(desk, event)), quoted);
    }
    for (Casualty casualty : desk.dossier().report().casualties()) {
      List<Evidence> words = inOrder(desk, Dossier.evidenceOf(casualty));
      Line claim = desk.line();
      Toll.tell(desk, claim, casualty, List.of());
      left += rows(desk, table, claim, words, quoted);
    }
    if (table.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "evidence", desk.labels().get("evidence")));
    blocks.add(desk.line(desk.labels().get("evidence.note")).note());
    blocks.add(table.build());
    More.note(desk, "more.quotes", left).ifPresent(blocks::add);
    return blocks;
  }

  /** The quotations printed so far. */
  private record Quoted(Desk desk, List<Evidence> printed) {
    /** Tells whether the words stand above already, or in the text that their source repeats. */
    boolean holds(Evidence other) {
      return printed.stream().anyMatch(each -> isSame(each, other) || isRepeat(each, other));
    }

    private static boolean isSame(Evidence printed, Evidence other) {
      return printed.source().equals(other.source()) && printed.span().contains(other.span());
    }

    private boolean isRepeat(Evidence printed, Evidence other) {
      return printed.quote().equals(other.quote())
          && desk.dossier()
              .source(other.source())
              .filter(source -> printed.source().equals(source.duplicateOf()))
              .isPresent();
    }
  }

  private static List<Evidence.Id> ids(Desk desk, Event event) {
    return Stream.concat(
            Dossier.evidenceOf(event).stream(),
            desk.dossier().casualtiesOf(event).stream()
                .flatMap(c -> Dossier.evidenceOf(c).stream()))
        .distinct()
        .toList();
  }

  /** By source, then as they stand in it; the longer of two that start alike comes first. */
  private static List<Evidence> inOrder(Desk desk, List<Evidence.Id> ids) {
    return ids.stream()
        .flatMap(id -> desk.dossier().evidence(id).stream())
        .filter(
            each ->
                desk.dossier()
                    .source(each.source())
                    .filter(s -> Sources.isListed(desk, s))
                    .isPresent())
        .sorted(
            Comparator.<Evidence>comparingInt(each -> number(desk, each))
                .thenComparingInt(Evidence::start)
                .thenComparing(Comparator.comparingInt(Evidence::end).reversed()))
        .toList();
  }

  private static int number(Desk desk, Evidence evidence) {
    return desk.dossier().source(evidence.source()).map(desk.citations()::number).orElse(0);
  }

  /** Prints what there is room for, and tells how many quotations are left out. */
  private static int rows(
      Desk desk, Tables table, Line claim, List<Evidence> words, Quoted quoted) {
    int left = 0;
    int printed = 0;
    Line first = claim;
    for (Evidence each : words) {
      if (quoted.holds(each)) {
        continue;
      }
      if (quoted.printed.size() >= QUOTES || printed >= QUOTES_OF_ONE) {
        left++;
        continue;
      }
      quoted.printed.add(each);
      printed++;
      table.row(first, words(desk, each), desk.line().cite(List.of(each.id())));
      first = desk.line();
    }
    return left;
  }

  private static Line words(Desk desk, Evidence evidence) {
    String language = desk.dossier().source(evidence.source()).map(Source::language).orElse("");
    return desk.line().quoteIn(language, evidence.quote(), SourceWords.QUOTED_WORDS);
  }

  private static Line claim(Desk desk, Event event) {
    Line line =
        desk.line().fact(event.id().value(), words -> words.text(desk.phrasing().title(event)));
    desk.phrasing().day(event.date()).ifPresent(day -> line.text(desk.labels().get("comma", day)));
    String separator = desk.labels().get("list.semicolon");
    List<Casualty> tolls = desk.dossier().casualtiesOf(event);
    for (Casualty casualty : tolls) {
      Toll.tell(desk, line.text(separator), casualty, tolls);
      separator = desk.labels().get("list.comma");
    }
    return line.muted(
        desk.labels()
            .get(
                "evidence.grade",
                desk.labels().get("confidence." + event.confidence().code()),
                Integer.toString(event.corroboration())));
  }
}
