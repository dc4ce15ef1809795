package org.sitrep.model.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Confidence;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Precision;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Status;
import org.sitrep.model.fact.Terms;

/** An event in the making: only what a test cares about needs to be said. */
public final class EventDraft {
  private final String id;
  private final EventType type;
  private final String title;
  private Status status = Status.OCCURRED;
  private Salience salience = Salience.CORE;
  private @Nullable String instrument;
  private @Nullable EventDate date;
  private List<Entity.Id> places = List.of();
  private @Nullable String country;
  private List<Entity.Id> actors = List.of();
  private List<Entity.Id> targets = List.of();
  private List<Entity.Id> claimedBy = List.of();
  private List<Entity.Id> deniedBy = List.of();
  private @Nullable Terms terms;
  private int corroboration = 2;
  private Confidence confidence = Confidence.MODERATE;
  private List<Evidence.Id> evidence = List.of();

  private EventDraft(String id, String type, String title) {
    this.id = id;
    this.type = EventType.of(type);
    this.title = title;
  }

  /** Starts an event; it is core and has occurred unless said otherwise. */
  public static EventDraft event(String id, String type, String title) {
    return new EventDraft(id, type, title);
  }

  /** Sets the status. */
  public EventDraft status(Status status) {
    this.status = status;
    return this;
  }

  /** Sets the salience. */
  public EventDraft salience(Salience salience) {
    this.salience = salience;
    return this;
  }

  /** Sets the means. */
  public EventDraft instrument(String instrument) {
    this.instrument = instrument;
    return this;
  }

  /** Sets a day on which all sources agree. */
  public EventDraft on(String day) {
    LocalDate best = LocalDate.parse(day);
    date = new EventDate(DateRange.of(best), best, Precision.DAY, List.of());
    return this;
  }

  /** Sets a day that sources place differently. */
  public EventDraft on(String best, String earliest, String latest) {
    DateRange range = new DateRange(LocalDate.parse(earliest), LocalDate.parse(latest));
    date = new EventDate(range, LocalDate.parse(best), Precision.DAY, List.of());
    return this;
  }

  /** Sets an interval without a best day. */
  public EventDraft during(String earliest, String latest, Precision precision) {
    DateRange range = new DateRange(LocalDate.parse(earliest), LocalDate.parse(latest));
    date = new EventDate(range, null, precision, List.of());
    return this;
  }

  /** Adds what each source says about the day. */
  public EventDraft dated(EventDate.DateReport... reports) {
    EventDate known = date;
    if (known == null) {
      throw new IllegalStateException("no day yet: " + id);
    }
    date = new EventDate(known.range(), known.best(), known.precision(), List.of(reports));
    return this;
  }

  /** Sets where it was. */
  public EventDraft at(@Nullable String country, String... places) {
    this.country = country;
    this.places = ids(places);
    return this;
  }

  /** Sets who did it. */
  public EventDraft by(String... actors) {
    this.actors = ids(actors);
    return this;
  }

  /** Sets to whom it was done. */
  public EventDraft to(String... targets) {
    this.targets = ids(targets);
    return this;
  }

  /** Sets who claims it. */
  public EventDraft claimedBy(String... claimants) {
    this.claimedBy = ids(claimants);
    return this;
  }

  /** Sets who denies it. */
  public EventDraft deniedBy(String... deniers) {
    this.deniedBy = ids(deniers);
    return this;
  }

  /** Sets the terms. */
  public EventDraft terms(Terms terms) {
    this.terms = terms;
    return this;
  }

  /** Sets how well it is sourced. */
  public EventDraft sourced(int corroboration, Confidence confidence) {
    this.corroboration = corroboration;
    this.confidence = confidence;
    return this;
  }

  /** Ends the event with the words that it rests on. */
  public Event from(Evidence.Id... evidence) {
    this.evidence = List.of(evidence);
    return new Event(
        new Event.Id(id),
        List.of(),
        type,
        type.plover(),
        type.cameo(),
        title,
        status,
        salience,
        instrument,
        date,
        places,
        country,
        actors,
        targets,
        List.of(),
        claimedBy,
        deniedBy,
        List.of(),
        terms,
        corroboration,
        confidence,
        this.evidence);
  }

  private static List<Entity.Id> ids(String... values) {
    List<Entity.Id> ids = new ArrayList<>();
    for (String value : values) {
      ids.add(new Entity.Id(value));
    }
    return ids;
  }
}
