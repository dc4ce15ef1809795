package org.sitrep.model.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Measure;

/**
 * What a fact is, apart from its id: the kind of event, the days it can have been on, who takes
 * part, where, and for a figure what happened to how described people. This is the one place that
 * decides what makes a fact the fact it is; decisions, baselines and the comparison of two reports
 * rest on it where the ids of two runs differ.
 *
 * <p>Left out on purpose are the number of a figure, the status and the salience of an event: they
 * change while the fact stays the same, which is what a comparison is to show.
 *
 * @param type the kind of event; {@code null} for a figure over several events
 * @param measure what a figure counts; {@code null} for an event
 * @param victims the words for those counted, in plain letters; empty for an event
 * @param days every day that a source gives and the adopted one; {@code null} where none is known
 * @param day the adopted day or interval as written in {@link #text()}; empty where none is known
 * @param parties who acts and is acted upon, every name in plain letters
 * @param places where, every name in plain letters, the country's code included
 * @param label the names that {@link #text()} shows
 */
public record FactKey(
    @Nullable EventType type,
    @Nullable Measure measure,
    String victims,
    @Nullable DateRange days,
    String day,
    Set<String> parties,
    Set<String> places,
    List<String> label) {
  /** Copies the sets. */
  public FactKey {
    parties = Collections.unmodifiableSet(new LinkedHashSet<>(parties));
    places = Collections.unmodifiableSet(new LinkedHashSet<>(places));
    label = List.copyOf(label);
  }

  /**
   * The key in one line, such as {@code killed/strike/2031-03-04/mchinji/zambia}: measure, type,
   * day, narrowest place, acting parties. Two runs that tell the same fact alike give the same
   * line.
   */
  public String text() {
    List<String> parts = new ArrayList<>();
    if (measure != null) {
      parts.add(measure.code());
    }
    parts.add(type == null ? "several" : type.name());
    parts.add(day.isEmpty() ? "undated" : day);
    parts.addAll(label);
    return String.join("/", parts);
  }

  /** Tells whether the fact is of that type, or of one that can tell the same event. */
  boolean isLike(EventType other) {
    return type != null && type.family().equals(other.family());
  }

  /**
   * Tells whether the two can be one fact: kinds of one family, the same measure, days that meet,
   * and a party or a place in common. Statements of one party are told apart by their words alone,
   * so two of them are never alike here.
   */
  boolean isLike(FactKey other) {
    if (type == null || other.type == null || measure != other.measure || !isLike(other.type)) {
      return false;
    }
    boolean said = measure == null && type.is(EventType.Trait.SAID);
    boolean days = meet(this.days, other.days);
    boolean where = places.isEmpty() || other.places.isEmpty() || share(places, other.places);
    return !said && days && where && (share(places, other.places) || share(parties, other.parties));
  }

  private static boolean meet(@Nullable DateRange days, @Nullable DateRange others) {
    if (days == null || others == null) {
      return days == null && others == null;
    }
    return days.overlaps(others);
  }

  private static boolean share(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  static FactKey of(Event event, Names names) {
    Set<String> parties = new LinkedHashSet<>(names.all(event.actors()));
    parties.addAll(names.all(event.targets()));
    Set<String> places = new LinkedHashSet<>(names.all(event.places()));
    if (event.country() != null) {
      places.add(Names.plain(event.country()));
    }
    List<String> label = new ArrayList<>();
    event.places().stream().limit(1).map(names::name).forEach(label::add);
    label.addAll(actors(event.actors(), names));
    return new FactKey(
        event.type(), null, "", days(event.date()), day(event.date()), parties, places, label);
  }

  static FactKey of(Casualty figure, Optional<FactKey> event) {
    String victims = Names.plain(figure.victims().text());
    if (event.isEmpty()) {
      return new FactKey(
          null, figure.measure(), victims, null, "", Set.of(), Set.of(), List.of(victims));
    }
    FactKey of = event.get();
    return new FactKey(
        of.type, figure.measure(), victims, of.days, of.day, of.parties, of.places, of.label);
  }

  private static Set<String> actors(List<Entity.Id> actors, Names names) {
    Set<String> sorted = new TreeSet<>();
    actors.forEach(actor -> sorted.add(names.name(actor)));
    return sorted;
  }

  private static @Nullable DateRange days(@Nullable EventDate date) {
    if (date == null) {
      return null;
    }
    DateRange days = date.range();
    for (EventDate.DateReport report : date.reports()) {
      days = days.span(DateRange.of(report.date())).span(DateRange.of(report.readOn()));
    }
    return days;
  }

  private static String day(@Nullable EventDate date) {
    if (date == null) {
      return "";
    }
    if (date.best() != null) {
      return date.best().toString();
    }
    DateRange range = date.range();
    return range.isDay() ? range.earliest().toString() : range.earliest() + ".." + range.latest();
  }
}
