package org.sitrep.model.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;

/** Finds what the facts of a report refer to. */
final class FactIndex {
  private final Report report;
  private final Map<Entity.Id, Entity> entities = new HashMap<>();
  private final Map<Evidence.Id, Evidence> evidence = new HashMap<>();
  private final Map<Source.Id, Source> sources = new HashMap<>();

  FactIndex(Report report) {
    this.report = report;
    report.entities().forEach(entity -> entities.put(entity.id(), entity));
    report.evidence().forEach(each -> evidence.put(each.id(), each));
    report.sources().forEach(source -> sources.put(source.id(), source));
  }

  List<Casualty> tolls(Event.Id event) {
    return report.casualties().stream().filter(toll -> event.equals(toll.event())).toList();
  }

  List<Casualty> tollsOfSeveral() {
    return report.casualties().stream().filter(toll -> toll.event() == null).toList();
  }

  /** Names, parted by {@code |}. */
  String names(List<Entity.Id> ids) {
    return entities(ids).map(Entity::name).collect(Collectors.joining("|"));
  }

  /** The first of the entities that has a location: the nearest place of an event. */
  Optional<Entity.Location> location(List<Entity.Id> ids) {
    return entities(ids)
        .filter(entity -> entity.kind() == Entity.Kind.PLACE && entity.location() != null)
        .map(Entity::location)
        .findFirst();
  }

  /** The publishers of a row's sources, or where one is unknown its file. */
  String publishers(FactRow row) {
    return sources(row)
        .map(source -> source.publisher() == null ? source.file() : source.publisher())
        .distinct()
        .collect(Collectors.joining("|"));
  }

  String files(FactRow row) {
    return sources(row).map(Source::file).distinct().collect(Collectors.joining("|"));
  }

  /** The first words that a row rests on. */
  String quote(FactRow row) {
    return evidence(row).stream().findFirst().map(Evidence::quote).orElse("");
  }

  private Stream<Source> sources(FactRow row) {
    return evidence(row).stream()
        .map(Evidence::source)
        .distinct()
        .flatMap(id -> Stream.ofNullable(sources.get(id)))
        .sorted(Comparator.comparing(Source::file));
  }

  private Set<Evidence> evidence(FactRow row) {
    Stream<Evidence.Id> ids =
        row.toll().isPresent()
            ? row.toll().get().reports().stream().map(Casualty.CasualtyReport::evidence)
            : row.event().stream().flatMap(event -> event.evidence().stream());
    return ids.flatMap(id -> Stream.ofNullable(evidence.get(id)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<Entity> entities(List<Entity.Id> ids) {
    return ids.stream().flatMap(id -> Stream.ofNullable(entities.get(id)));
  }
}
