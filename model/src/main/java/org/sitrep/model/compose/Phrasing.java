package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.Discrepancy;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Status;
import org.sitrep.model.words.RunningNames;

/** Names, lists, incidents, statuses and victims in words: the one place where they are worded. */
final class Phrasing {
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_NAME = 80;

  /** A title stands in for the type of an event that has none, cut to this length. */
  private static final int BRIEF_TITLE = 48;

  private final Dossier dossier;
  private final Labels labels;
  private final Days days;
  private final RunningNames running;
  private final NounTitles nouns;
  private final List<String> plainVictims;

  Phrasing(Dossier dossier, Labels labels, Days days) {
    this.dossier = dossier;
    this.labels = labels;
    this.days = days;
    this.running = RunningNames.of(labels.language());
    this.nouns = new NounTitles(labels, running);
    this.plainVictims = labels.list("victims.plain");
  }

  /** "A", "A and B", "A, B and C". */
  String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String head = String.join(labels.get("list.comma"), items.subList(0, items.size() - 1));
    return labels.get("list.and", head, items.get(items.size() - 1));
  }

  /** "A", "A or B", "A, B or C". */
  String either(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String head = String.join(labels.get("list.comma"), items.subList(0, items.size() - 1));
    return labels.get("list.or", head, items.get(items.size() - 1));
  }

  /**
   * Tells whether a title says no more than the kind and who did it; an incident says more by its
   * place, and where it is of weight by itself.
   */
  boolean isBare(Event event) {
    boolean incident = event.type().group() == EventType.Group.INCIDENT;
    boolean told = incident && (event.salience() != Salience.DETAIL || !event.places().isEmpty());
    return !told && nouns.isBare(title(event));
  }

  /** Tells whether the title of an event says how far it has come. */
  boolean tellsStatus(Event event) {
    String title = ' ' + title(event).toLowerCase(Locale.ROOT) + ' ';
    String ahead = "status." + event.status().code() + ".told";
    List<String> words = new ArrayList<>(List.of(status(event.status())));
    words.addAll(labels.has(ahead) ? labels.list(ahead) : List.of());
    return words.stream().anyMatch(word -> title.contains(' ' + word + ' '));
  }

  /** The name of an entity. */
  String name(Entity.Id id) {
    String name = dossier.entity(id).map(Entity::name).orElse(id.value());
    return Text.brief(name, LONGEST_NAME);
  }

  /** The names of entities, each once, as a list. */
  String names(List<Entity.Id> ids) {
    return list(ids.stream().map(this::name).distinct().toList());
  }

  /** The names of entities within a sentence: "Peru and the foreign ministry". */
  String running(List<Entity.Id> ids) {
    return list(
        ids.stream()
            .map(id -> dossier.entity(id).map(running::of).orElseGet(() -> name(id)))
            .distinct()
            .toList());
  }

  /** The name of a country that the report knows, else its code. */
  String country(String code) {
    return dossier.report().entities().stream()
        .filter(each -> each.kind() == Entity.Kind.COUNTRY && code.equals(each.country()))
        .findFirst()
        .map(each -> Text.tidy(each.name()))
        .orElse(Text.tidy(code));
  }

  /** The kind of an event, such as "strike". */
  String type(Event event) {
    String key = "type." + event.type().name();
    return labels.has(key) ? labels.get(key) : event.type().name().replace('-', ' ');
  }

  /** The narrowest place of an event, else its country, else nothing. */
  Optional<String> where(Event event) {
    if (!event.places().isEmpty()) {
      return Optional.of(name(event.places().get(0)));
    }
    return Optional.ofNullable(event.country()).map(this::country);
  }

  /** The narrowest place with its country: "Mchinji, Malawi". */
  Optional<String> place(Event event) {
    String code = event.country();
    Optional<String> where = where(event);
    if (code == null || event.places().isEmpty()) {
      return where;
    }
    String country = country(code);
    return where.map(place -> place.equals(country) ? place : joined(List.of(place, country)));
  }

  /** The title of an event, without a full stop. */
  String title(Event event) {
    String title = Text.brief(event.title(), LONGEST_TITLE);
    return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
  }

  /** Kind and place of an event: "strike, Mchinji". */
  String brief(Event event) {
    String key = "type." + event.type().name() + ".untold";
    if (labels.has(key)) {
      return Text.brief(title(event), BRIEF_TITLE);
    }
    List<String> parts = new ArrayList<>(List.of(type(event)));
    where(event).ifPresent(parts::add);
    return joined(parts);
  }

  /** Kind, place and day of an event: "strike, Mchinji, 4 Mar". */
  String incident(Event event) {
    List<String> parts = new ArrayList<>(List.of(brief(event)));
    day(event.date()).ifPresent(parts::add);
    return joined(parts);
  }

  /** The adopted day, else the interval, in the brief form. */
  Optional<String> day(@Nullable EventDate date) {
    if (date == null) {
      return Optional.empty();
    }
    return Optional.of(date.best() == null ? days.brief(date.range()) : days.brief(date.best()));
  }

  /** A status in words. */
  String status(Status status) {
    return labels.get("status." + status.code());
  }

  /** What happened to people, as an adjective: "killed". */
  String measure(Measure measure) {
    return labels.get("measure." + measure.code());
  }

  /** The words for the victims; nothing where they only say that they were people. */
  Optional<String> victims(Victims victims) {
    String words = Text.brief(victims.text(), LONGEST_NAME);
    boolean plain = plainVictims.contains(words) || words.chars().noneMatch(Character::isLetter);
    return plain ? Optional.empty() : Optional.of(words);
  }

  /** The words for the victims where the sources do not give words that differ. */
  Optional<String> agreedVictims(Casualty casualty) {
    boolean open =
        dossier.disputesOf(casualty.id()).stream()
            .anyMatch(each -> each.field() == Discrepancy.Field.VICTIMS && each.chosen() == null);
    return open ? Optional.empty() : victims(casualty.victims());
  }

  /** What the report says of victims beyond the words of the sources. */
  List<String> details(Victims victims) {
    List<String> details = new ArrayList<>();
    for (String detail : new String[] {victims.status(), victims.sex(), victims.ages()}) {
      if (detail != null && !victims.text().contains(detail) && !detail.isBlank()) {
        details.add(Text.brief(detail, LONGEST_NAME));
      }
    }
    String nationality = victims.nationality();
    if (nationality != null) {
      details.add(country(nationality));
    }
    return details;
  }

  String joined(List<String> parts) {
    return String.join(labels.get("list.comma"), parts);
  }
}
