package org.sitrep.model.json;

import java.io.IOException;
import org.sitrep.model.fact.Confidence;
import org.sitrep.model.fact.Entity;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.EventType;
import org.sitrep.model.fact.Evidence;
import org.sitrep.model.fact.Salience;
import org.sitrep.model.fact.Status;
import org.sitrep.model.fact.Terms;

/** The members of {@code events[]}, in the contract's order. */
final class EventMembers {
  private EventMembers() {}

  static void write(JsonWriter json, Event event) throws IOException {
    json.text("id", event.id().value());
    json.ids("formerIds", event.formerIds(), Event.Id::value);
    json.text("type", event.type().name());
    json.text("plover", event.plover());
    json.text("cameo", event.cameo());
    json.text("title", event.title());
    json.code("status", event.status());
    json.code("salience", event.salience());
    json.text("instrument", event.instrument());
    json.object("date", event.date(), EventDateMembers::write);
    json.ids("places", event.places(), Entity.Id::value);
    json.text("country", event.country());
    writeParties(json, event);
    json.ids("causes", event.causes(), Event.Id::value);
    json.object("terms", event.terms(), EventMembers::writeTerms);
    json.number("corroboration", event.corroboration());
    json.code("confidence", event.confidence());
    json.ids("evidence", event.evidence(), Evidence.Id::value);
  }

  private static void writeParties(JsonWriter json, Event event) throws IOException {
    json.ids("actors", event.actors(), Entity.Id::value);
    json.ids("targets", event.targets(), Entity.Id::value);
    json.ids("attributedTo", event.attributedTo(), Entity.Id::value);
    json.ids("claimedBy", event.claimedBy(), Entity.Id::value);
    json.ids("deniedBy", event.deniedBy(), Entity.Id::value);
  }

  private static void writeTerms(JsonWriter json, Terms terms) throws IOException {
    json.text("level", terms.level());
    json.text("cadence", terms.cadence());
    json.ids("venues", terms.venues(), Entity.Id::value);
    json.ids("announcedBy", terms.announcedBy(), Entity.Id::value);
    json.text("conditions", terms.conditions());
    json.text("text", terms.text());
  }

  static Event read(JsonObject json, Ids ids) throws ReportFormatException {
    return new Event(
        new Event.Id(json.text("id")),
        json.words("formerIds", (path, id) -> new Event.Id(id)),
        json.word("type", JsonObject.checked(EventType::of)),
        json.text("plover"),
        json.text("cameo"),
        json.text("title"),
        json.code("status", Status.class),
        json.code("salience", Salience.class),
        json.textOrNull("instrument"),
        json.objectOrNull("date", date -> EventDateMembers.read(date, ids)),
        json.words("places", ids::entity),
        json.textOrNull("country"),
        json.words("actors", ids::entity),
        json.words("targets", ids::entity),
        json.words("attributedTo", ids::entity),
        json.words("claimedBy", ids::entity),
        json.words("deniedBy", ids::entity),
        json.words("causes", ids::event),
        json.objectOrNull("terms", terms -> readTerms(terms, ids)),
        json.number("corroboration"),
        json.code("confidence", Confidence.class),
        json.words("evidence", ids::evidence));
  }

  private static Terms readTerms(JsonObject json, Ids ids) throws ReportFormatException {
    return new Terms(
        json.textOrNull("level"),
        json.textOrNull("cadence"),
        json.words("venues", ids::entity),
        json.words("announcedBy", ids::entity),
        json.textOrNull("conditions"),
        json.textOrNull("text"));
  }
}
