package org.sitrep.model.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Terms;
import org.sitrep.model.outline.Block;
import org.sitrep.model.outline.Caption;
import org.sitrep.model.outline.Figure;
import org.sitrep.model.outline.Figure.LocatorMap.Place;
import org.sitrep.model.outline.Inline;
import org.sitrep.model.theme.Tone;

/** The places of core and detail events that the gazetteer knows, on a map. */
final class LocatorMap implements Section {
  private static final int PLACES = 16;

  @Override
  public List<Block> write(Desk desk) {
    Collection<Located> located = located(desk);
    if (located.isEmpty()) {
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Located one : located) {
      places.add(place(desk, one.place(), one.events()));
      told.add(told(desk, one.place(), one.events()));
    }
    Figure map = new Figure.LocatorMap(places, countries(desk, located));
    String alternative =
        desk.labels()
            .get("map.alternative", String.join(desk.labels().get("list.semicolon"), told));
    return List.of(
        new Block.Heading(1, "map", desk.labels().get("map")),
        new Block.FigureBlock(map, Caption.of("figure-map", caption(desk, located)), alternative));
  }

  private static List<Inline> caption(Desk desk, Collection<Located> located) {
    List<Evidence.Id> evidence =
        located.stream()
            .flatMap(one -> one.events().stream())
            .flatMap(event -> Dossier.evidenceOf(event).stream())
            .distinct()
            .toList();
    return desk.line(desk.labels().get("map.figure")).cite(evidence).build();
  }

  /** A place on the map, and what happened there. */
  private record Located(Entity place, List<Event> events) {}

  private static Collection<Located> located(Desk desk) {
    Map<Entity.Id, Located> located = new LinkedHashMap<>();
    List<Event> core = desk.dossier().events(event -> event.salience() == Salience.CORE);
    for (Event event : core.isEmpty() ? desk.dossier().current() : core) {
      Terms terms = event.terms();
      Stream<Entity.Id> narrowest =
          event.places().stream()
              .filter(id -> desk.dossier().entity(id).filter(LocatorMap::isLocated).isPresent())
              .limit(1);
      Stream<Entity.Id> venues = terms == null ? Stream.of() : terms.venues().stream();
      Stream.concat(narrowest, venues)
          .flatMap(id -> desk.dossier().entity(id).stream())
          .filter(LocatorMap::isLocated)
          .filter(place -> located.containsKey(place.id()) || located.size() < PLACES)
          .forEach(
              place ->
                  located
                      .computeIfAbsent(place.id(), id -> new Located(place, new ArrayList<>()))
                      .events()
                      .add(event));
    }
    return located.values();
  }

  private static boolean isLocated(Entity entity) {
    return entity.kind() == Entity.Kind.PLACE && entity.location() != null;
  }

  private static Place place(Desk desk, Entity place, List<Event> events) {
    Entity.Location location = place.location();
    if (location == null) {
      throw new IllegalArgumentException("a place without coordinates: " + place.id());
    }
    List<Event> incidents = events.stream().filter(LocatorMap::isIncident).toList();
    return new Place(
        Text.brief(place.name(), 40),
        location.latitude(),
        location.longitude(),
        !incidents.isEmpty(),
        incidents.isEmpty() ? Tone.NEUTRAL : desk.parties().tone(incidents.get(0)));
  }

  private static String told(Desk desk, Entity place, List<Event> events) {
    String code = place.country();
    String name = Text.tidy(place.name());
    String where =
        code == null ? name : desk.phrasing().joined(List.of(name, desk.phrasing().country(code)));
    List<String> kinds = events.stream().map(desk.phrasing()::type).distinct().toList();
    return desk.labels().get("remark", where, desk.phrasing().joined(kinds));
  }

  private static boolean isIncident(Event event) {
    return event.type().group() == EventType.Group.INCIDENT;
  }

  private static List<String> countries(Desk desk, Collection<Located> located) {
    Set<String> codes = new LinkedHashSet<>();
    for (Entity.Id party : desk.parties().main()) {
      desk.dossier().entity(party).map(Entity::country).ifPresent(codes::add);
    }
    for (Located one : located) {
      String code = one.place().country();
      if (code != null) {
        codes.add(code);
      }
    }
    return List.copyOf(codes);
  }
}
