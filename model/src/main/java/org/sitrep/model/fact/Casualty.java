package org.sitrep.model.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of people harmed or moved, with every report of it.
 *
 * @param id derived from the measure, the earliest-published source and the first span
 * @param formerIds ids that the same figure had in reports from fewer sources
 * @param event the event that harmed them; {@code null} for a total over several events
 * @param measure what happened to them
 * @param salience what the figure is to the crisis
 * @param victims who they were
 * @param best the number adopted
 * @param count the range over all reports that stand
 * @param totalOf the figures that this one is the total of; a total and its parts are never summed
 * @param disputed whether sources give numbers that cannot both be right
 * @param reports what each source says
 */
public record Casualty(
    Id id,
    List<Id> formerIds,
    Event.@Nullable Id event,
    Measure measure,
    Salience salience,
    Victims victims,
    int best,
    Count count,
    List<Id> totalOf,
    boolean disputed,
    List<CasualtyReport> reports) {
  /** Copies the lists; checks that there is a report. */
  public Casualty {
    formerIds = List.copyOf(formerIds);
    totalOf = List.copyOf(totalOf);
    reports = List.copyOf(reports);
    if (reports.isEmpty() || best < 0) {
      throw new IllegalArgumentException(
          "casualty " + id.value() + " has no report or a best below zero");
    }
  }

  /** The id of a casualty figure. */
  public record Id(String value) implements FactId {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Id id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /**
   * Who the victims were, in the minimum fields of the Standards for Casualty Recording (Every
   * Casualty, 2016).
   *
   * @param text the words of the fullest report
   * @param status civilian, military, police, militant …
   * @param sex female or male, where all are
   * @param ages children, adults, elderly …
   * @param nationality ISO 3166-1 alpha-2 code
   */
  public record Victims(
      String text,
      @Nullable String status,
      @Nullable String sex,
      @Nullable String ages,
      @Nullable String nationality) {}

  /**
   * One source's figure.
   *
   * @param count the number as stated
   * @param text the words that state it
   * @param victims the words for the victims
   * @param source who says so
   * @param attributedTo to whom the source attributes it
   * @param evidence where it says so
   */
  public record CasualtyReport(
      Count count,
      String text,
      String victims,
      Source.Id source,
      List<Entity.Id> attributedTo,
      Evidence.Id evidence) {
    /** Copies the list. */
    public CasualtyReport {
      attributedTo = List.copyOf(attributedTo);
    }
  }
}
