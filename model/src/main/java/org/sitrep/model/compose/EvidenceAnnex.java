package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Source;
import org.sitrep.model.outline.Block;

/** The quoted words behind every event and figure, each quotation once. */
final class EvidenceAnnex implements Section {
  static final String ANCHOR = "evidence";

  private static final int QUOTES = 240;
  private static final int QUOTES_OF_ONE = 12;

  @Override
  public List<Block> write(Desk desk) {
    Quoted quoted = new Quoted(desk, new ArrayList<>());
    List<Block> claims = new ArrayList<>();
    List<Event> events = new ArrayList<>(desk.dossier().current());
    events.addAll(desk.dossier().events(event -> event.salience() == Salience.BACKGROUND));
    int left = 0;
    for (Event event : events) {
      List<Evidence> words = inOrder(desk, ids(desk, event));
      left += claim(desk, claims, heading(desk, event), words, grade(desk, event), quoted);
    }
    for (Casualty casualty : desk.dossier().report().casualties()) {
      if (desk.dossier().event(casualty.event()).isEmpty()) {
        List<Evidence> words = inOrder(desk, Dossier.evidenceOf(casualty));
        left += claim(desk, claims, heading(desk, casualty), words, "", quoted);
      }
    }
    if (claims.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, ANCHOR, desk.labels().get("evidence")));
    blocks.add(desk.line(desk.labels().get("evidence.note")).note());
    blocks.addAll(claims);
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

  /**
   * A heading and the words below it, as many as there is room for; tells how many are left out.
   */
  private static int claim(
      Desk desk,
      List<Block> claims,
      String heading,
      List<Evidence> words,
      String grade,
      Quoted quoted) {
    if (words.isEmpty() || quoted.printed.size() >= QUOTES) {
      return words.size();
    }
    int room = Math.min(QUOTES_OF_ONE, QUOTES - quoted.printed.size());
    int left = 0;
    List<Evidence> shown = new ArrayList<>();
    for (Evidence each : words) {
      if (quoted.holds(each)) {
        continue;
      }
      if (room == 0) {
        left++;
        continue;
      }
      room--;
      quoted.printed.add(each);
      shown.add(each);
    }
    long number = claims.stream().filter(Block.Heading.class::isInstance).count() + 1;
    claims.add(new Block.Heading(2, "claim-" + number, heading));
    List<Line> lines = shown.isEmpty() ? List.of(above(desk, words)) : bySource(desk, shown);
    lines.get(lines.size() - 1).muted(grade);
    lines.forEach(line -> claims.add(line.body()));
    return left;
  }

  private static Line above(Desk desk, List<Evidence> words) {
    return desk.line()
        .muted(desk.labels().get("evidence.above"))
        .cite(words.stream().map(Evidence::id).toList());
  }

  /** What each source says, in a line of its own that ends in the citation of that source. */
  private static List<Line> bySource(Desk desk, List<Evidence> shown) {
    Map<Source.Id, List<Evidence>> sources = new LinkedHashMap<>();
    for (Evidence each : shown) {
      sources.computeIfAbsent(each.source(), source -> new ArrayList<>()).add(each);
    }
    List<Line> lines = new ArrayList<>();
    for (List<Evidence> quotes : sources.values()) {
      Line line = desk.line();
      for (Evidence each : quotes) {
        line.text(line.isEmpty() ? "" : " ").then(words(desk, each));
      }
      lines.add(line.cite(quotes.stream().map(Evidence::id).toList()));
    }
    return lines;
  }

  private static Line words(Desk desk, Evidence evidence) {
    String language = desk.dossier().source(evidence.source()).map(Source::language).orElse("");
    return desk.line().quoteIn(language, evidence.quote(), SourceWords.QUOTED_WORDS);
  }

  private static String heading(Desk desk, Event event) {
    StringBuilder heading = new StringBuilder(desk.phrasing().title(event));
    desk.phrasing()
        .day(event.date())
        .ifPresent(day -> heading.append(desk.labels().get("comma", day)));
    String separator = desk.labels().get("list.semicolon");
    List<Casualty> tolls = desk.dossier().casualtiesOf(event);
    for (Casualty casualty : tolls) {
      heading.append(separator).append(Toll.words(desk, casualty, tolls));
      separator = desk.labels().get("list.comma");
    }
    return heading.toString();
  }

  private static String heading(Desk desk, Casualty casualty) {
    String toll = Toll.words(desk, casualty, List.of());
    return casualty.totalOf().isEmpty() ? toll : desk.labels().get("bars.total", toll);
  }

  private static String grade(Desk desk, Event event) {
    return desk.labels()
        .get(
            "evidence.grade",
            desk.labels().get("confidence." + event.confidence().code()),
            Integer.toString(event.corroboration()));
  }
}
