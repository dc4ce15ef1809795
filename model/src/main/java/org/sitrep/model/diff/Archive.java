package org.sitrep.model.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;
import org.sitrep.model.fact.Source;

/** A report, looked up by id. */
final class Archive {
  private final Map<FactId, Event> events = new HashMap<>();
  private final Map<FactId, Casualty> figures = new HashMap<>();
  private final Map<Entity.Id, Entity> entities = new HashMap<>();
  private final Map<Evidence.Id, Evidence> evidence = new HashMap<>();
  private final Map<Source.Id, Source> sources = new HashMap<>();
  private final Set<String> hashes = new HashSet<>();

  Archive(Report report) {
    report.events().forEach(event -> events.put(event.id(), event));
    report.casualties().forEach(figure -> figures.put(figure.id(), figure));
    report.entities().forEach(entity -> entities.put(entity.id(), entity));
    report.evidence().forEach(words -> evidence.put(words.id(), words));
    for (Source source : report.sources()) {
      sources.put(source.id(), source);
      hashes.add(source.sha256());
    }
  }

  @Nullable Event event(FactId id) {
    return events.get(id);
  }

  @Nullable Casualty figure(FactId id) {
    return figures.get(id);
  }

  String name(Entity.Id id) {
    Entity entity = entities.get(id);
    return entity == null ? id.value() : entity.name();
  }

  String names(List<Entity.Id> ids) {
    return ids.stream().map(this::name).distinct().collect(Collectors.joining("; "));
  }

  /** How many sources with a text of their own these words stand in. */
  int independent(List<Evidence.Id> ids) {
    Set<Source.Id> origins = new HashSet<>();
    for (Evidence.Id id : ids) {
      Evidence words = evidence.get(id);
      Source source = words == null ? null : sources.get(words.source());
      if (source != null) {
        origins.add(source.independent());
      }
    }
    return origins.size();
  }

  /** The words that stand in articles which another report does not rest on, else all of them. */
  List<Evidence.Id> newTo(Archive other, List<Evidence.Id> ids) {
    List<Evidence.Id> fresh = ids.stream().filter(id -> !other.holdsArticle(this, id)).toList();
    return fresh.isEmpty() ? ids : fresh;
  }

  private boolean holdsArticle(Archive owner, Evidence.Id id) {
    Evidence words = owner.evidence.get(id);
    Source source = words == null ? null : owner.sources.get(words.source());
    return source != null && hashes.contains(source.sha256());
  }
}
