package org.sitrep.extract.reconcile;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.extract.claim.EventClaim;
import org.sitrep.extract.mention.Entities.Named;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Entity;

/**
 * An event claim of one source with its mentions resolved. No record: what tellings are compared by
 * is worked out once, and each is equal to itself alone.
 */
final class Telling {
  /** Where no day is told. */
  static final long NO_DAY = Long.MIN_VALUE;

  /** The course of a war as a whole. */
  static final String CAMPAIGN = "CAMPAIGN";

  private final int source;
  private final EventClaim claim;
  private final List<Named> actors;
  private final List<Named> targets;
  private final List<Named> places;
  private final boolean headline;
  private final @Nullable LocalDate published;

  /** The type of words that deny something. */
  static final String DENIAL = "denial";

  /** Stands among the content of a denial whose words do not tell what is denied. */
  static final String CHARGE = "CHARGE";

  /** The types of words of which a party says one thing of an incident, in many ways. */
  static final Set<String> OF_INCIDENTS = Set.of(DENIAL, "condemnation");

  /** Stands among the content of words of such a type that speak of an incident. */
  static final String INCIDENT = "INCIDENT";

  /** The class of words for an inquiry, which stands for them among the content. */
  static final String INQUIRY = "INQUIRY";

  private final Set<String> content;
  private final String course;
  private final boolean other;
  private final boolean known;
  private final Optional<DateRange> days;
  private final Set<String> persons;
  private final Set<String> actorKeys;
  private final Set<String> targetKeys;
  private final Set<String> victims;
  private final Set<String> parties;
  private final boolean inquiry;
  private final long firstDay;
  private final long lastDay;
  private final long publishedDay;
  private final Traits traits;

  /**
   * Resolves a claim.
   *
   * @param source index of the source
   * @param claim the claim
   * @param actors who did it
   * @param targets to whom
   * @param places where, the narrowest first
   * @param headline whether the words stand in a headline or subhead
   * @param published when the source was published, where that is known
   * @param content the lemmas of the words of content in the claim's evidence
   * @param course what goes on in it: the kind of a disaster, such as {@code QUAKE}, or {@code
   *     CAMPAIGN} for a war as a whole; empty for all else
   * @param other whether the words bring it in as another than the one told before
   * @param known whether they bring it in as known: "the raid on the camp"
   */
  Telling(
      int source,
      EventClaim claim,
      List<Named> actors,
      List<Named> targets,
      List<Named> places,
      boolean headline,
      @Nullable LocalDate published,
      Set<String> content,
      String course,
      boolean other,
      boolean known) {
    this.source = source;
    this.claim = claim;
    this.actors = actors;
    this.targets = targets;
    this.places = places;
    this.headline = headline;
    this.published = published;
    this.content = content;
    this.course = course;
    this.other = other;
    this.known = known;
    this.days = claim.time().flatMap(time -> time.days());
    this.persons = persons(List.of(actors, targets));
    this.actorKeys = keys(actors);
    this.targetKeys = keys(targets);
    this.victims = victims(targets);
    this.parties = parties(List.of(actors, targets));
    this.firstDay = days.map(range -> range.earliest().toEpochDay()).orElse(NO_DAY);
    this.lastDay = days.map(range -> range.latest().toEpochDay()).orElse(NO_DAY);
    this.publishedDay = published == null ? NO_DAY : published.toEpochDay();
    this.inquiry = claim.type().family().equals("request") && content.contains(INQUIRY);
    this.traits = Traits.of(this);
  }

  int source() {
    return source;
  }

  EventClaim claim() {
    return claim;
  }

  List<Named> actors() {
    return actors;
  }

  List<Named> targets() {
    return targets;
  }

  List<Named> places() {
    return places;
  }

  boolean headline() {
    return headline;
  }

  @Nullable LocalDate published() {
    return published;
  }

  /** Its first day, in days since 1970-01-01, or {@link #NO_DAY}. */
  long firstDay() {
    return firstDay;
  }

  /** Its last day, likewise. */
  long lastDay() {
    return lastDay;
  }

  /** The day of its source, likewise. */
  long publishedDay() {
    return publishedDay;
  }

  Set<String> content() {
    return content;
  }

  String course() {
    return course;
  }

  /** Tells whether it is of a war as a whole, not of one incident of it. */
  boolean isCampaign() {
    return course.equals(CAMPAIGN);
  }

  /** Tells whether its words bring it in as another than what its article told before. */
  boolean isOther() {
    return other;
  }

  /** Tells whether it asks for an inquiry. */
  boolean asksForInquiry() {
    return inquiry;
  }

  /** Tells whether its words bring it in as known. */
  boolean isKnown() {
    return known;
  }

  Optional<DateRange> days() {
    return days;
  }

  /** The ids of the persons among actors and targets. */
  Set<String> persons() {
    return persons;
  }

  /** The actors' countries, for those who have one; ids for the others. */
  Set<String> actorKeys() {
    return actorKeys;
  }

  /** The same of the targets. */
  Set<String> targetKeys() {
    return targetKeys;
  }

  /** The last words of descriptions of the targets: "worker" of "nine quarry workers". */
  Set<String> victims() {
    return victims;
  }

  /** The countries of actors and targets. */
  Set<String> parties() {
    return parties;
  }

  /** All by which it is compared but its words and where they stand. */
  Traits traits() {
    return traits;
  }

  /** The country of the narrowest place that has one. */
  @Nullable String country() {
    for (Named place : places) {
      if (place.entity().country() != null) {
        return place.entity().country();
      }
    }
    return null;
  }

  private static Set<String> persons(List<List<Named>> sides) {
    Set<String> persons = new LinkedHashSet<>();
    for (List<Named> side : sides) {
      for (Named named : side) {
        if (named.entity().kind() == Entity.Kind.PERSON) {
          persons.add(named.id().value());
        }
      }
    }
    return persons;
  }

  private static Set<String> keys(List<Named> entities) {
    Set<String> keys = new LinkedHashSet<>();
    for (Named named : entities) {
      Entity entity = named.entity();
      boolean party = entity.kind() != Entity.Kind.PLACE && entity.kind() != Entity.Kind.GROUP;
      if (isDescribed(entity)) {
        continue;
      }
      keys.add(party && entity.country() != null ? entity.country() : entity.id().value());
    }
    return keys;
  }

  /**
   * People without a name, such as "gunmen": two sources may describe the same ones differently.
   */
  private static boolean isDescribed(Entity entity) {
    String name = entity.name();
    return entity.kind() == Entity.Kind.GROUP
        && Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
  }

  private static Set<String> victims(List<Named> targets) {
    Set<String> victims = new LinkedHashSet<>();
    for (Named named : targets) {
      if (isDescribed(named.entity())) {
        String name = named.entity().name();
        victims.add(name.substring(name.lastIndexOf(' ') + 1));
      }
    }
    return victims;
  }

  private static Set<String> parties(List<List<Named>> sides) {
    Set<String> parties = new LinkedHashSet<>();
    for (List<Named> side : sides) {
      for (Named named : side) {
        if (named.entity().country() != null && named.entity().kind() != Entity.Kind.PLACE) {
          parties.add(named.entity().country());
        }
      }
    }
    return parties;
  }
}
