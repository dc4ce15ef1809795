package org.sitrep.model.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventDate;

/**
 * A column of the table.
 *
 * @param header its heading for people
 * @param tag its HXL hashtag with attributes
 * @param value what a row has in it
 */
record Column(String header, String tag, Value value) {
  /** Every column, from left to right. */
  static final List<Column> ALL =
      List.of(
          new Column("Record", "#meta+type", (row, index) -> kind(row)),
          new Column("Id", "#meta+id", (row, index) -> id(row)),
          ofEvent("Event id", "#event+id", event -> event.id().value()),
          ofEvent("Event", "#event+name", Event::title),
          ofEvent("Event type", "#event+type", event -> event.type().name()),
          ofEvent("PLOVER", "#event+code+v_plover", Event::plover),
          ofEvent("CAMEO", "#event+code+v_cameo", Event::cameo),
          ofEvent("Status", "#event+status", event -> event.status().code()),
          new Column("Salience", "#meta+salience", (row, index) -> salience(row)),
          ofDate("Day", "#date+occurred", date -> text(date.best())),
          ofDate("Earliest day", "#date+start", date -> date.range().earliest().toString()),
          ofDate("Latest day", "#date+end", date -> date.range().latest().toString()),
          places("Places", "#loc+name+list", (event, index) -> index.names(event.places())),
          ofEvent("Country", "#country+code+v_iso2", event -> text(event.country())),
          places("Latitude", "#geo+lat", (event, index) -> coordinate(event, index, true)),
          places("Longitude", "#geo+lon", (event, index) -> coordinate(event, index, false)),
          places("Actors", "#group+actor+list", (event, index) -> index.names(event.actors())),
          places("Targets", "#group+target+list", (event, index) -> index.names(event.targets())),
          ofToll("Measure", "#affected+type", toll -> toll.measure().code()),
          ofToll("Best", "#affected+num", toll -> String.valueOf(toll.best())),
          ofToll("Low", "#affected+num+min", toll -> String.valueOf(toll.count().low())),
          ofToll("High", "#affected+num+max", toll -> text(toll.count().high())),
          ofToll("Victims", "#affected+description", toll -> toll.victims().text()),
          ofToll("Victims' status", "#affected+status", toll -> text(toll.victims().status())),
          ofToll("Sex", "#affected+sex", toll -> text(toll.victims().sex())),
          ofToll("Age", "#affected+age", toll -> text(toll.victims().ages())),
          ofToll("Disputed", "#meta+disputed", toll -> String.valueOf(toll.disputed())),
          new Column("Publishers", "#meta+source+list", (row, index) -> index.publishers(row)),
          new Column("Files", "#meta+source+file+list", (row, index) -> index.files(row)),
          new Column("Quote", "#description+quote", (row, index) -> index.quote(row)));

  /** The value of a row in a column; empty where it has none. */
  interface Value {
    String of(FactRow row, FactIndex index);
  }

  /** The value of an event in a column. */
  private interface EventValue {
    String of(Event event, FactIndex index);
  }

  private static Column places(String header, String tag, EventValue value) {
    return new Column(
        header, tag, (row, index) -> row.event().map(event -> value.of(event, index)).orElse(""));
  }

  private static Column ofEvent(String header, String tag, Function<Event, String> value) {
    return new Column(header, tag, (row, index) -> row.event().map(value).orElse(""));
  }

  private static Column ofDate(String header, String tag, Function<EventDate, String> value) {
    return new Column(
        header, tag, (row, index) -> row.event().map(Event::date).map(value).orElse(""));
  }

  private static Column ofToll(String header, String tag, Function<Casualty, String> value) {
    return new Column(header, tag, (row, index) -> row.toll().map(value).orElse(""));
  }

  private static String kind(FactRow row) {
    return row.toll().isPresent() ? (row.event().isPresent() ? "casualties" : "total") : "event";
  }

  private static String id(FactRow row) {
    Optional<String> toll = row.toll().map(each -> each.id().value());
    return toll.or(() -> row.event().map(event -> event.id().value())).orElse("");
  }

  private static String salience(FactRow row) {
    Optional<String> toll = row.toll().map(each -> each.salience().code());
    return toll.or(() -> row.event().map(event -> event.salience().code())).orElse("");
  }

  private static String coordinate(Event event, FactIndex index, boolean latitude) {
    Optional<Entity.Location> place = index.location(event.places());
    return place.map(at -> String.valueOf(latitude ? at.latitude() : at.longitude())).orElse("");
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
