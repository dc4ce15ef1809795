package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.FactId;
import org.sitrep.model.fact.Report;

/** Finds the events and figures that a person asks for, by id or by words. */
final class FactSearch {
  private final Report report;

  FactSearch(Report report) {
    this.report = report;
  }

  /** The fact of that id, else every fact in whose description all the words stand. */
  List<FactId> find(String asked) {
    Optional<FactId> byId = byId(asked);
    return byId.isPresent() ? List.of(byId.get()) : byWords(asked);
  }

  private Optional<FactId> byId(String id) {
    Stream<FactId> events =
        report.events().stream()
            .filter(
                event ->
                    Stream.concat(Stream.of(event.id()), event.formerIds().stream())
                        .anyMatch(other -> other.value().equals(id)))
            .map(Event::id);
    Stream<FactId> figures =
        report.casualties().stream()
            .filter(
                figure ->
                    Stream.concat(Stream.of(figure.id()), figure.formerIds().stream())
                        .anyMatch(other -> other.value().equals(id)))
            .map(Casualty::id);
    return Stream.concat(events, figures).findFirst();
  }

  private List<FactId> byWords(String words) {
    List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    List<FactId> found = new ArrayList<>();
    for (Event event : report.events()) {
      if (holdsAll(description(event), wanted)) {
        found.add(event.id());
      }
    }
    for (Casualty figure : report.casualties()) {
      if (holdsAll(description(figure), wanted)) {
        found.add(figure.id());
      }
    }
    return found;
  }

  private static boolean holdsAll(String description, List<String> wanted) {
    String lower = description.toLowerCase(Locale.ROOT);
    return wanted.stream().allMatch(lower::contains);
  }

  private static String description(Event event) {
    return event.title() + " " + event.type().name() + " " + event.status().code();
  }

  private String description(Casualty figure) {
    String event =
        report.events().stream()
            .filter(candidate -> candidate.id().equals(figure.event()))
            .map(FactSearch::description)
            .collect(Collectors.joining());
    String reports =
        figure.reports().stream()
            .map(Casualty.CasualtyReport::text)
            .collect(Collectors.joining(" "));
    return String.join(
        " ",
        String.valueOf(figure.best()),
        figure.measure().code(),
        figure.victims().text(),
        reports,
        event);
  }
}
