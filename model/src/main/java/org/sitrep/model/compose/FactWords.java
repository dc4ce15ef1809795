package org.sitrep.model.compose;

import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.FactId;

/** An event or a figure by name, in a line that speaks of it from afar. */
final class FactWords {
  private FactWords() {}

  /** "Killed: strike, Mchinji, 4 Mar"; an event's title with its day. */
  static Optional<String> of(Desk desk, FactId fact) {
    if (fact instanceof Event.Id id) {
      return desk.dossier().event(id).map(event -> title(desk, event));
    }
    return desk.dossier().casualty((Casualty.Id) fact).map(figure -> figure(desk, figure));
  }

  private static String figure(Desk desk, Casualty figure) {
    String measure = Text.capital(desk.phrasing().measure(figure.measure()));
    Stream<String> of =
        desk.dossier().event(figure.event()).map(desk.phrasing()::incident).stream();
    Stream<String> who = desk.phrasing().victims(figure.victims()).stream();
    String rest = desk.phrasing().joined(Stream.concat(who, of).toList());
    return rest.isEmpty() ? measure : desk.labels().get("field.of", measure, rest);
  }

  private static String title(Desk desk, Event event) {
    return desk.phrasing().title(event)
        + desk.phrasing().day(event.date()).map(day -> desk.labels().get("comma", day)).orElse("");
  }
}
