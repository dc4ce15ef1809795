package org.sitrep.model.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Casualty;
import org.sitrep.model.fact.Casualty.CasualtyReport;
import org.sitrep.model.fact.Count;
import org.sitrep.model.fact.Event;
import org.sitrep.model.fact.Salience;

/** A figure with some of its values changed. */
// NullAway overlooks the @Nullable of a nested type in a compact constructor's parameters.
@SuppressWarnings("NullAway")
final class FigureEdit {
  private FigureEdit() {}

  /** The figure with a number that a person adopts: in the range, and no dispute is left. */
  static Casualty pinned(Casualty figure, int number) {
    Integer high = figure.count().high();
    Count range =
        new Count(
            Math.min(number, figure.count().low()),
            high == null ? null : Integer.valueOf(Math.max(number, high)));
    return new Casualty(
        figure.id(),
        figure.formerIds(),
        figure.event(),
        figure.measure(),
        figure.salience(),
        figure.victims(),
        number,
        range,
        figure.totalOf(),
        false,
        figure.reports());
  }

  static Casualty weighed(Casualty figure, Salience salience) {
    return copy(
        figure, figure.event(), salience, figure.best(), figure.disputed(), figure.reports());
  }

  static Casualty moved(Casualty figure, Event.Id event) {
    return copy(
        figure, event, figure.salience(), figure.best(), figure.disputed(), figure.reports());
  }

  /** The figure on these reports: its number where one of them gives it, else their highest. */
  static Casualty on(Casualty figure, List<CasualtyReport> reports) {
    boolean stands = reports.stream().anyMatch(said -> said.count().low() == figure.best());
    int highest = reports.stream().mapToInt(said -> said.count().low()).max().orElse(0);
    return copy(
        figure,
        figure.event(),
        figure.salience(),
        stands ? figure.best() : highest,
        disagree(reports),
        reports);
  }

  static Casualty named(Casualty figure, Casualty.Id id, Event.Id event) {
    return new Casualty(
        id,
        List.of(),
        event,
        figure.measure(),
        figure.salience(),
        figure.victims(),
        figure.best(),
        figure.count(),
        List.of(),
        figure.disputed(),
        figure.reports());
  }

  /** One figure of two: the first one's number, both ones' reports. */
  static Casualty joined(Casualty figure, Casualty other) {
    List<CasualtyReport> reports = EventEdit.union(figure.reports(), other.reports());
    List<Casualty.Id> formerIds =
        EventEdit.union(
            EventEdit.union(figure.formerIds(), List.of(other.id())), other.formerIds());
    return new Casualty(
        figure.id(),
        formerIds,
        figure.event(),
        figure.measure(),
        figure.salience(),
        figure.victims(),
        figure.best(),
        range(reports),
        EventEdit.union(figure.totalOf(), other.totalOf()),
        disagree(reports),
        reports);
  }

  static Casualty withoutPart(Casualty figure, Casualty.Id part) {
    List<Casualty.Id> parts =
        figure.totalOf().stream().filter(other -> !other.equals(part)).toList();
    return parts.size() == figure.totalOf().size() ? figure : withParts(figure, parts);
  }

  static Casualty withParts(Casualty figure, List<Casualty.Id> parts) {
    return new Casualty(
        figure.id(),
        figure.formerIds(),
        figure.event(),
        figure.measure(),
        figure.salience(),
        figure.victims(),
        figure.best(),
        figure.count(),
        parts,
        figure.disputed(),
        figure.reports());
  }

  /** The smallest range that holds what all of them say. */
  static Count range(List<CasualtyReport> reports) {
    int low = reports.stream().mapToInt(said -> said.count().low()).min().orElse(0);
    Integer high = 0;
    for (CasualtyReport said : reports) {
      Integer own = said.count().high();
      high = high == null || own == null ? null : Integer.valueOf(Math.max(high, own));
    }
    return new Count(low, high);
  }

  private static boolean disagree(List<CasualtyReport> reports) {
    return reports.stream()
        .anyMatch(
            one -> reports.stream().anyMatch(other -> !one.count().agreesWith(other.count())));
  }

  private static Casualty copy(
      Casualty figure,
      Event.@Nullable Id event,
      Salience salience,
      int best,
      boolean disputed,
      List<CasualtyReport> reports) {
    return new Casualty(
        figure.id(),
        figure.formerIds(),
        event,
        figure.measure(),
        salience,
        figure.victims(),
        best,
        reports.equals(figure.reports()) ? figure.count() : range(reports),
        figure.totalOf(),
        disputed,
        reports);
  }
}
