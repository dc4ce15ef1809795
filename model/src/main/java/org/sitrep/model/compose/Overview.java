package org.sitrep.model.compose;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.outline.Block;

/**
 * The situation in a few sentences: the core events that have come about, in order of time, a
 * paragraph a phase. A phase ends where nothing happens for three days.
 */
final class Overview implements Section {
  private static final int SENTENCES = 8;
  private static final int QUIET_DAYS = 3;

  @Override
  public List<Block> write(Desk desk) {
    List<Event> core =
        desk.dossier().core().stream()
            .filter(event -> event.type().group() != EventType.Group.POSITION)
            .filter(event -> !Outlook.isAhead(desk, event))
            .toList();
    if (core.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "overview", desk.labels().get("overview")));
    List<Event> told = weightiest(desk, core);
    phases(told).forEach(phase -> blocks.add(paragraph(desk, phase)));
    More.note(desk, "more.overview", core.size() - told.size()).ifPresent(blocks::add);
    return blocks;
  }

  /** The events that harmed most, then those that most words rest on; in order of time again. */
  private static List<Event> weightiest(Desk desk, List<Event> core) {
    List<Event> kept =
        core.stream()
            .sorted(
                Comparator.<Event>comparingInt(event -> harm(desk, event))
                    .thenComparingInt(event -> event.evidence().size())
                    .reversed())
            .limit(SENTENCES)
            .toList();
    return core.stream().filter(kept::contains).toList();
  }

  private static int harm(Desk desk, Event event) {
    return desk.dossier().casualtiesOf(event).stream().mapToInt(Casualty::best).max().orElse(0);
  }

  private static List<List<Event>> phases(List<Event> events) {
    List<List<Event>> phases = new ArrayList<>();
    LocalDate before = null;
    for (Event event : events) {
      LocalDate day = Dossier.firstDay(event);
      if (phases.isEmpty() || isBreak(before, day)) {
        phases.add(new ArrayList<>());
      }
      phases.get(phases.size() - 1).add(event);
      before = day;
    }
    return phases;
  }

  private static boolean isBreak(@Nullable LocalDate before, @Nullable LocalDate day) {
    if (before == null || day == null) {
      return !Objects.equals(before, day);
    }
    return ChronoUnit.DAYS.between(before, day) >= QUIET_DAYS;
  }

  private static Block paragraph(Desk desk, List<Event> phase) {
    Line line = desk.line();
    String before = "";
    for (Event event : phase) {
      if (!line.isEmpty()) {
        line.text(" ");
      }
      String day = lead(desk, event.date());
      if (!day.equals(before)) {
        line.strong(day).text(" ");
      }
      before = day;
      sentence(desk, line, event);
    }
    return line.body();
  }

  private static String lead(Desk desk, @Nullable EventDate date) {
    if (date == null) {
      return desk.labels().get("overview.undated");
    }
    LocalDate best = date.best();
    String day = desk.days().plain(best == null ? date.range() : DateRange.of(best));
    return desk.labels().get("overview.day", day);
  }

  private static void sentence(Desk desk, Line line, Event event) {
    List<Evidence.Id> evidence = new ArrayList<>(Dossier.evidenceOf(event));
    line.fact(event.id().value(), words -> words.text(Text.tidy(event.title())));
    List<Casualty> tolls = desk.dossier().headlines(event);
    String separator = desk.labels().get("overview.toll");
    for (Casualty casualty : tolls) {
      line.text(separator);
      boolean alone = tolls.stream().filter(t -> t.measure() == casualty.measure()).count() == 1;
      line.fact(casualty.id().value(), words -> toll(desk, words, casualty, alone));
      separator = desk.labels().get("list.comma");
      evidence.addAll(Dossier.evidenceOf(casualty));
    }
    line.text(desk.labels().get("sentence.end")).cite(evidence);
  }

  private static void toll(Desk desk, Line words, Casualty casualty, boolean alone) {
    String value = desk.counts().value(casualty);
    String measure = desk.phrasing().measure(casualty.measure());
    words.text(desk.labels().get("toll", value, measure));
    if (!alone) {
      words.text(desk.labels().get("toll.range", Text.brief(casualty.victims().text(), 40)));
    }
    String range = desk.counts().range(casualty);
    if (casualty.disputed() && !range.equals(value)) {
      words.text(desk.labels().get("toll.range", range));
    }
  }
}
