package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty.Victims;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;
import org.sitrep.model.fact.Measure;
import org.sitrep.model.fact.Status;

/** Names, lists, incidents, statuses and victims in words: the one place where they are worded. */
final class Phrasing {
  /** A title stands in for the type of an event that has none, cut to this length. */
  private static final int BRIEF_TITLE = 48;

  private final Dossier dossier;
  private final Labels labels;
  private final Days days;

  Phrasing(Dossier dossier, Labels labels, Days days) {
    this.dossier = dossier;
    this.labels = labels;
    this.days = days;
  }

  /** "A", "A and B", "A, B and C". */
  String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String head = String.join(labels.get("list.comma"), items.subList(0, items.size() - 1));
    return labels.get("list.and", head, items.get(items.size() - 1));
  }

  /** The name of an entity. */
  String name(Entity.Id id) {
    return dossier.entity(id).map(entity -> Text.tidy(entity.name())).orElse(Text.tidy(id.value()));
  }

  /** The names of entities, each once, as a list. */
  String names(List<Entity.Id> ids) {
    return list(ids.stream().map(this::name).distinct().toList());
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

  /** Kind and place of an event: "strike, Mchinji". */
  String brief(Event event) {
    String key = "type." + event.type().name() + ".untold";
    if (labels.has(key)) {
      return Text.brief(event.title(), BRIEF_TITLE);
    }
    List<String> parts = new ArrayList<>(List.of(type(event)));
    where(event).ifPresent(parts::add);
    return joined(parts);
  }

  /** Kind, place and day of an event: "Strike, Mchinji, 4 Mar". */
  String incident(Event event) {
    List<String> parts = new ArrayList<>(List.of(Text.capital(brief(event))));
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

  /** What the report says of victims beyond the words of the sources. */
  List<String> details(Victims victims) {
    List<String> details = new ArrayList<>();
    for (String detail : new String[] {victims.status(), victims.sex(), victims.ages()}) {
      if (detail != null && !victims.text().contains(detail) && !detail.isBlank()) {
        details.add(Text.tidy(detail));
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
