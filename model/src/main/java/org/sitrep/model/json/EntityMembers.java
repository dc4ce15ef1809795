package org.sitrep.model.json;

import java.io.IOException;
import java.util.function.Function;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Evidence;

/** The members of {@code entities[]}, in the contract's order. */
final class EntityMembers {
  private EntityMembers() {}

  static void write(JsonWriter json, Entity entity) throws IOException {
    json.text("id", entity.id().value());
    json.code("kind", entity.kind());
    json.text("name", entity.name());
    json.ids("aliases", entity.aliases(), Function.identity());
    json.text("role", entity.role());
    json.text("country", entity.country());
    json.object("location", entity.location(), EntityMembers::writeLocation);
    json.ids("evidence", entity.evidence(), Evidence.Id::value);
  }

  private static void writeLocation(JsonWriter json, Entity.Location location) throws IOException {
    json.decimal("latitude", location.latitude());
    json.decimal("longitude", location.longitude());
  }

  static Entity read(JsonObject json, Ids ids) throws ReportFormatException {
    return new Entity(
        new Entity.Id(json.text("id")),
        json.code("kind", Entity.Kind.class),
        json.text("name"),
        json.words("aliases", (path, alias) -> alias),
        json.textOrNull("role"),
        json.textOrNull("country"),
        json.objectOrNull("location", EntityMembers::readLocation),
        json.words("evidence", ids::evidence));
  }

  private static Entity.Location readLocation(JsonObject json) throws ReportFormatException {
    return new Entity.Location(json.decimal("latitude"), json.decimal("longitude"));
  }
}
