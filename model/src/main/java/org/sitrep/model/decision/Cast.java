package org.sitrep.model.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Evidence;

/** Who takes part in an added event: those that the report names already, and new ones. */
final class Cast {
  private final Draft draft;
  private final List<Evidence.Id> words;

  Cast(Draft draft, List<Evidence.Id> words) {
    this.draft = draft;
    this.words = words;
  }

  /** The entities of these names, each made where the report has none of the name. */
  List<Entity.Id> all(List<String> names, Entity.Kind kind) {
    return names.stream().map(name -> known(name).orElseGet(() -> made(name, kind))).toList();
  }

  @Nullable String country(Entity.Id id) {
    return draft.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .findFirst()
        .map(Entity::country)
        .orElse(null);
  }

  private Optional<Entity.Id> known(String name) {
    return draft.entities().stream()
        .filter(
            entity ->
                Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                    .anyMatch(own -> own.equalsIgnoreCase(name)))
        .map(Entity::id)
        .findFirst();
  }

  private Entity.Id made(String name, Entity.Kind kind) {
    String slug =
        name.toLowerCase(Locale.ROOT)
            .codePoints()
            .map(c -> Character.isLetterOrDigit(c) ? c : '-')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    Entity.Id id = new Entity.Id(kind.code() + "-" + slug);
    draft.entities().add(new Entity(id, kind, name, List.of(), null, null, null, words));
    return id;
  }
}
