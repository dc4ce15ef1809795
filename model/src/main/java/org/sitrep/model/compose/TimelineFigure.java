package org.sitrep.model.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Caption;
import org.sitrep.model.outline.Figure;
import org.sitrep.model.outline.Figure.Timeline.Lane;
import org.sitrep.model.outline.Figure.Timeline.Mark;
import org.sitrep.model.outline.Figure.Timeline.Shape;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.theme.Tone;

/** The core events on a strip of days: a lane for each main party, one for steps of several. */
final class TimelineFigure {
  private static final int MARKS = 24;
  private static final int LABELS = 2;
  private static final int LONGEST_LABEL = 44;

  /** An interval longer than this has no place on a scale of days. */
  private static final int LONGEST_SPAN = 31;

  private static final int FAR_AHEAD = 14;

  private final Desk desk;

  TimelineFigure(Desk desk) {
    this.desk = desk;
  }

  /** The figure; empty where fewer than two days would be marked. */
  Optional<Block> draw(List<Event> events) {
    List<Event> shown =
        events.stream()
            .filter(event -> event.salience() == Salience.CORE && isPlaceable(event.date()))
            .filter(event -> !isFarAhead(events, event))
            .toList();
    List<Lane> lanes = lanes(Heaviest.events(desk, shown, MARKS));
    List<Mark> marks = lanes.stream().flatMap(lane -> lane.marks().stream()).toList();
    LocalDate from = marks.stream().map(Mark::from).min(LocalDate::compareTo).orElse(null);
    LocalDate to = marks.stream().map(Mark::to).max(LocalDate::compareTo).orElse(null);
    if (from == null || to == null || from.equals(to)) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.FigureBlock(
            new Figure.Timeline(from, to, lanes),
            Caption.of("figure-timeline", caption(shown)),
            alternative(from, to, lanes)));
  }

  private List<Inline> caption(List<Event> shown) {
    List<Evidence.Id> evidence =
        shown.stream().flatMap(event -> Dossier.evidenceOf(event).stream()).distinct().toList();
    return desk.line(desk.labels().get("timeline.figure") + " ")
        .link("#" + Tables.anchor(Chronology.ANCHOR), desk.labels().get("chronology"))
        .text(desk.labels().get("timeline.figure.table"))
        .cite(evidence)
        .build();
  }

  private static boolean isPlaceable(@Nullable EventDate date) {
    return date != null && date.range().days() <= LONGEST_SPAN;
  }

  /** A visit next season would squeeze the days that matter into a corner. */
  private boolean isFarAhead(List<Event> events, Event event) {
    LocalDate day = Dossier.firstDay(event);
    return day != null
        && Outlook.isAhead(desk, event)
        && events.stream()
            .filter(other -> !Outlook.isAhead(desk, other))
            .flatMap(other -> Stream.ofNullable(Dossier.firstDay(other)))
            .max(LocalDate::compareTo)
            .filter(last -> last.plusDays(FAR_AHEAD).isBefore(day))
            .isPresent();
  }

  private List<Lane> lanes(List<Event> events) {
    List<Lane> lanes = new ArrayList<>();
    for (Entity.Id party : desk.parties().main()) {
      List<Event> own =
          events.stream().filter(event -> owner(event).equals(List.of(party))).toList();
      add(lanes, desk.phrasing().name(party), desk.parties().tone(party), own);
    }
    List<Event> shared = events.stream().filter(event -> owner(event).size() > 1).toList();
    String label = desk.parties().main().size() == 2 ? "lane.both" : "lane.several";
    add(lanes, desk.labels().get(label), Tone.NEUTRAL, shared);
    List<Event> rest = events.stream().filter(event -> owner(event).isEmpty()).toList();
    Tone tone = desk.parties().main().size() < 3 ? Tone.THIRD : Tone.NEUTRAL;
    add(lanes, desk.labels().get(lanes.isEmpty() ? "lane.all" : "lane.others"), tone, rest);
    return lanes;
  }

  private List<Entity.Id> owner(Event event) {
    return desk.parties().of(event).stream().filter(desk.parties().main()::contains).toList();
  }

  private void add(List<Lane> lanes, String label, Tone tone, List<Event> events) {
    Map<Mark, List<String>> told = new LinkedHashMap<>();
    for (Event event : events) {
      told.computeIfAbsent(bareMark(event), mark -> new ArrayList<>())
          .add(Text.brief(desk.phrasing().brief(event), LONGEST_LABEL));
    }
    List<Mark> marks = new ArrayList<>();
    told.forEach((mark, labels) -> marks.add(labelled(mark, labels)));
    if (!marks.isEmpty()) {
      lanes.add(new Lane(label, tone, marks));
    }
  }

  /** The mark of an event without its label: what happens on one day in one lane shares it. */
  private Mark bareMark(Event event) {
    EventDate date = Objects.requireNonNull(event.date());
    LocalDate best = date.best();
    List<String> others = Timeline.otherDays(desk, event);
    String remark =
        others.isEmpty()
            ? ""
            : desk.labels().get("timeline.remark", desk.phrasing().joined(others));
    return new Mark(
        best == null ? date.range().earliest() : best,
        date.range().earliest(),
        date.range().latest(),
        "",
        remark,
        shape(event));
  }

  private Mark labelled(Mark mark, List<String> labels) {
    List<String> different = labels.stream().distinct().limit(LABELS).toList();
    String label = String.join(desk.labels().get("list.semicolon"), different);
    int more = labels.size() - different.size();
    return new Mark(
        mark.day(),
        mark.from(),
        mark.to(),
        more == 0 ? label : desk.labels().get("timeline.joined", label, desk.counts().number(more)),
        mark.remark(),
        mark.shape());
  }

  private Shape shape(Event event) {
    if (Outlook.isAhead(desk, event)) {
      return Shape.PLANNED;
    }
    return event.type().group() == EventType.Group.INCIDENT ? Shape.INCIDENT : Shape.STEP;
  }

  private String alternative(LocalDate from, LocalDate to, List<Lane> lanes) {
    List<String> told = new ArrayList<>();
    for (Lane lane : lanes) {
      List<String> marks = lane.marks().stream().map(this::told).toList();
      told.add(
          desk.labels()
              .get(
                  "timeline.lane",
                  lane.label(),
                  String.join(desk.labels().get("list.semicolon"), marks)));
    }
    String days = desk.days().full(new DateRange(from, to));
    return desk.labels().get("timeline.alternative", days, String.join(" ", told));
  }

  private String told(Mark mark) {
    String day = desk.labels().get("timeline.mark", desk.days().brief(mark.day()), mark.label());
    return mark.remark().isEmpty() ? day : desk.labels().get("remark", day, mark.remark());
  }
}
