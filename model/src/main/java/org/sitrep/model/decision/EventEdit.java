package org.sitrep.model.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Confidence;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Status;

/** An event with some of its values changed. */
final class EventEdit {
  private final Event event;
  private Event.Id id;
  private List<Event.Id> formerIds;
  private String title;
  private Status status;
  private Salience salience;
  private @Nullable EventDate date;
  private List<Entity.Id> places;
  private List<Entity.Id> actors;
  private List<Entity.Id> targets;
  private List<Event.Id> causes;
  private int corroboration;
  private Confidence confidence;
  private List<Evidence.Id> evidence;

  EventEdit(Event event) {
    this.event = event;
    this.id = event.id();
    this.formerIds = event.formerIds();
    this.title = event.title();
    this.status = event.status();
    this.salience = event.salience();
    this.date = event.date();
    this.places = event.places();
    this.actors = event.actors();
    this.targets = event.targets();
    this.causes = event.causes();
    this.corroboration = event.corroboration();
    this.confidence = event.confidence();
    this.evidence = event.evidence();
  }

  EventEdit id(Event.Id id, List<Event.Id> formerIds) {
    this.id = id;
    this.formerIds = formerIds;
    return this;
  }

  EventEdit title(String title) {
    this.title = title;
    return this;
  }

  EventEdit salience(Salience salience) {
    this.salience = salience;
    return this;
  }

  EventEdit date(@Nullable EventDate date) {
    this.date = date;
    return this;
  }

  EventEdit causes(List<Event.Id> causes) {
    this.causes = causes;
    return this;
  }

  /** The words it rests on, from so many sources with a text of their own. */
  EventEdit evidence(List<Evidence.Id> evidence, int independent) {
    this.evidence = evidence;
    this.corroboration = corroboration(independent);
    this.confidence = confidence(independent);
    return this;
  }

  /** Takes over who took part in another event, and where. */
  EventEdit with(Event other) {
    formerIds = union(union(formerIds, List.of(other.id())), other.formerIds());
    places = union(places, other.places());
    actors = union(actors, other.actors());
    targets = union(targets, other.targets());
    causes = union(causes, other.causes());
    causes = causes.stream().filter(cause -> !cause.equals(id)).toList();
    targets = targets.stream().filter(target -> !actors.contains(target)).toList();
    return this;
  }

  Event done() {
    return new Event(
        id,
        formerIds,
        event.type(),
        event.plover(),
        event.cameo(),
        title,
        status,
        salience,
        event.instrument(),
        date,
        places,
        event.country(),
        actors,
        targets,
        event.attributedTo(),
        event.claimedBy(),
        event.deniedBy(),
        causes,
        event.terms(),
        corroboration,
        confidence,
        evidence);
  }

  /**
   * Second axis of the Admiralty code (NATO AJP-2.1): 2, probably true, from two independent
   * sources on; 3, possibly true, for one.
   */
  static int corroboration(int independent) {
    return independent >= 2 ? 2 : 3;
  }

  static Confidence confidence(int independent) {
    return independent >= 3
        ? Confidence.HIGH
        : independent == 2 ? Confidence.MODERATE : Confidence.LOW;
  }

  static <T> List<T> union(List<T> some, List<T> others) {
    Set<T> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return new ArrayList<>(all);
  }
}
