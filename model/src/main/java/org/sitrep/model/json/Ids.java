package org.sitrep.model.json;

import static org.sitrep.model.json.JsonObject.Word;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Source;

/**
 * The ids that a report holds, collected before its records are read: a record may speak of a later
 * one.
 */
final class Ids {
  private final Map<String, String> sources;
  private final Map<String, String> evidence;
  private final Map<String, String> entities;
  private final Map<String, String> events;
  private final Map<String, String> casualties;

  /** Collects the ids; a second record of an id is a fault. */
  Ids(JsonObject report) throws ReportFormatException {
    sources = places(report, "sources");
    evidence = places(report, "evidence");
    entities = places(report, "entities");
    events = places(report, "events");
    casualties = places(report, "casualties");
    places(report, "discrepancies");
  }

  private static Map<String, String> places(JsonObject report, String key)
      throws ReportFormatException {
    Map<String, String> places = new HashMap<>();
    for (JsonObject json : report.objects(key)) {
      String earlier = places.putIfAbsent(json.text("id"), json.pathOf("id"));
      if (earlier != null) {
        throw json.fault("id", "'" + json.text("id") + "' already stands at " + earlier);
      }
    }
    return places;
  }

  Source.Id source(String path, String id) throws ReportFormatException {
    return known(sources, "source", Source.Id::new).read(path, id);
  }

  Evidence.Id evidence(String path, String id) throws ReportFormatException {
    return known(evidence, "evidence", Evidence.Id::new).read(path, id);
  }

  Entity.Id entity(String path, String id) throws ReportFormatException {
    return known(entities, "entity", Entity.Id::new).read(path, id);
  }

  Event.Id event(String path, String id) throws ReportFormatException {
    return known(events, "event", Event.Id::new).read(path, id);
  }

  Casualty.Id casualty(String path, String id) throws ReportFormatException {
    return known(casualties, "casualty", Casualty.Id::new).read(path, id);
  }

  /** The event or the casualty figure of that id. */
  FactId fact(String path, String id) throws ReportFormatException {
    if (events.containsKey(id)) {
      return new Event.Id(id);
    }
    return known(casualties, "event and no casualty", Casualty.Id::new).read(path, id);
  }

  private static <T> Word<T> known(
      Map<String, String> places, String kind, Function<String, T> make) {
    return (path, id) -> {
      if (!places.containsKey(id)) {
        throw new ReportFormatException(path, "the report holds no " + kind + " '" + id + "'");
      }
      return make.apply(id);
    };
  }
}
