package org.sitrep.model.compose;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.outline.Block;

/**
 * What happened beyond the bottom line, in a few sentences: the other core events that have come
 * about, in order of time, a paragraph a phase. A phase ends where nothing happens for three days,
 * or where it grows long.
 */
final class Overview implements Section {
  private static final int SENTENCES = 9;
  private static final int QUIET_DAYS = 3;
  private static final int PHASE = 5;

  @Override
  public List<Block> write(Desk desk) {
    Set<Event.Id> above = BottomLine.events(desk);
    List<Event> core = told(desk).stream().filter(event -> !above.contains(event.id())).toList();
    if (core.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "overview", desk.labels().get("overview")));
    List<Event> told = Heaviest.events(desk, core, SENTENCES);
    List<List<Event>> phases = phases(told);
    for (List<Event> phase : phases.subList(0, phases.size() - 1)) {
      blocks.add(line(desk, phase).body());
    }
    blocks.add(line(desk, phases.get(phases.size() - 1)).body());
    More.inAnnex(desk, "more.events.annex", core.size() - told.size(), Chronology.ANCHOR)
        .ifPresent(blocks::add);
    return blocks;
  }

  /** The core events that have come about, words of the parties left out. */
  static List<Event> told(Desk desk) {
    return desk.dossier().core().stream()
        .filter(event -> event.type().group() != EventType.Group.POSITION)
        .filter(event -> !Outlook.isAhead(desk, event) && !desk.phrasing().isBare(event))
        .toList();
  }

  /** Parts the events where it was quiet, and a long phase at its longest pause. */
  private static List<List<Event>> phases(List<Event> events) {
    int pause = longestPause(events);
    boolean whole = pause == 0 || (events.size() <= PHASE && gap(events, pause) < QUIET_DAYS);
    if (whole) {
      return List.of(events);
    }
    List<List<Event>> phases = new ArrayList<>(phases(events.subList(0, pause)));
    phases.addAll(phases(events.subList(pause, events.size())));
    return phases;
  }

  /** The event before which most days pass, the one nearest to the middle among equals. */
  private static int longestPause(List<Event> events) {
    int best = 0;
    for (int i = 1; i < events.size(); i++) {
      long longer = gap(events, i) - (best == 0 ? 0 : gap(events, best));
      boolean nearer = Math.abs(2 * i - events.size()) < Math.abs(2 * best - events.size());
      if (longer > 0 || (longer == 0 && nearer && gap(events, i) > 0)) {
        best = i;
      }
    }
    return best;
  }

  /** Days between an event and the one before it; what has no day stands apart. */
  private static long gap(List<Event> events, int i) {
    LocalDate before = Dossier.firstDay(events.get(i - 1));
    LocalDate day = Dossier.firstDay(events.get(i));
    if (before == null || day == null) {
      return Objects.equals(before, day) ? 0 : Long.MAX_VALUE;
    }
    return ChronoUnit.DAYS.between(before, day);
  }

  /** The events on one line as sentences, each day named once. */
  static Line line(Desk desk, List<Event> phase) {
    Line line = desk.line();
    Sentences sentences = new Sentences(desk);
    String before = "";
    int year = desk.days().homeYear();
    for (Event event : phase) {
      if (!line.isEmpty()) {
        line.text(" ");
      }
      String day = lead(desk, sentences, event.date(), year);
      LocalDate first = Dossier.firstDay(event);
      year = first == null ? year : first.getYear();
      String lead = day.equals(before) ? "" : day;
      before = day;
      sentence(desk, line, sentences, event, lead);
    }
    return line;
  }

  /** The day in words; where no source states any, that. */
  private static String lead(Desk desk, Sentences sentences, @Nullable EventDate date, int year) {
    String day = sentences.day(date, year);
    return Text.capital(day.isEmpty() ? desk.labels().get("overview.undated") : day);
  }

  private static void sentence(
      Desk desk, Line line, Sentences sentences, Event event, String lead) {
    List<Evidence.Id> evidence = new ArrayList<>(Dossier.evidenceOf(event));
    List<Casualty> tolls = sentences.tolls(event);
    tolls.forEach(toll -> evidence.addAll(Dossier.evidenceOf(toll)));
    if (!lead.isEmpty()) {
      line.strong(lead).text(" ");
    }
    String told = sentences.told(event, tolls);
    boolean opens = lead.isEmpty() || lead.equals(desk.labels().get("overview.undated"));
    List<String> text = new ArrayList<>();
    text.add((opens ? Text.capital(told) : told) + desk.labels().get("sentence.end"));
    sentences.days(event).ifPresent(text::add);
    tolls.forEach(toll -> Sentences.spread(desk, toll).ifPresent(text::add));
    line.fact(event.id().value(), words -> words.text(String.join(" ", text))).cite(evidence);
  }
}
