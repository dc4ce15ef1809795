package org.sitrep.model.outline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.theme.Tone;

/** A drawing, as data: what it shows, not where its lines run. */
public sealed interface Figure {
  /** Calls the visitor's method for this kind of figure. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind. */
  interface Visitor<R> {
    R timeline(Timeline timeline);

    R bars(Bars bars);

    R map(LocatorMap map);
  }

  /**
   * Days on a true scale, parties in lanes.
   *
   * @param from the first day shown
   * @param to the last day shown
   * @param lanes from top to bottom
   */
  record Timeline(LocalDate from, LocalDate to, List<Lane> lanes) implements Figure {
    /** Copies the list. */
    public Timeline {
      lanes = List.copyOf(lanes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.timeline(this);
    }

    /**
     * A lane.
     *
     * @param label who acts in it
     * @param tone its colour
     * @param marks in order of time
     */
    public record Lane(String label, Tone tone, List<Mark> marks) {
      /** Copies the list. */
      public Lane {
        marks = List.copyOf(marks);
      }
    }

    /**
     * An event on the strip.
     *
     * @param day the day adopted
     * @param from the first day that a source gives, or that the interval starts
     * @param to the last one
     * @param label a few words
     * @param remark a doubt in a few words, such as "also dated 17, 18"; empty where there is none
     * @param shape what kind of event
     */
    public record Mark(
        LocalDate day, LocalDate from, LocalDate to, String label, String remark, Shape shape) {
      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Mark mark
            && day.equals(mark.day)
            && from.equals(mark.from)
            && to.equals(mark.to)
            && label.equals(mark.label)
            && remark.equals(mark.remark)
            && shape == mark.shape;
      }

      @Override
      public int hashCode() {
        return (day.hashCode() * 31 + label.hashCode()) * 31 + remark.hashCode();
      }
    }

    /** How an event is marked. */
    public enum Shape {
      /** An incident that harms: a filled circle. */
      INCIDENT,
      /** A diplomatic step: a filled square. */
      STEP,
      /** Something announced and not yet held: an open square. */
      PLANNED
    }
  }

  /**
   * Figures as bars with their ranges.
   *
   * @param unit what is counted: "killed"
   * @param bars from top to bottom
   */
  record Bars(String unit, List<Bar> bars) implements Figure {
    /** Copies the list. */
    public Bars {
      bars = List.copyOf(bars);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bars(this);
    }

    /**
     * A bar.
     *
     * @param label of whom, where
     * @param best the number adopted
     * @param low the lowest number given
     * @param high the highest number given; {@code null} where it is open
     * @param value the number as printed
     * @param total whether it is the total of other bars: drawn as an outline
     * @param tone its colour
     */
    public record Bar(
        String label,
        int best,
        int low,
        @Nullable Integer high,
        String value,
        boolean total,
        Tone tone) {}
  }

  /**
   * The places of the report on a map.
   *
   * @param places at least one
   * @param countries ISO 3166-1 alpha-2 codes of the countries to set off and name
   */
  record LocatorMap(List<Place> places, List<String> countries) implements Figure {
    /** Copies the lists. */
    public LocatorMap {
      places = List.copyOf(places);
      countries = List.copyOf(countries);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.map(this);
    }

    /**
     * A place.
     *
     * @param name its name as printed
     * @param latitude degrees north
     * @param longitude degrees east
     * @param incident whether an incident happened there
     * @param tone its colour
     */
    public record Place(
        String name, double latitude, double longitude, boolean incident, Tone tone) {}
  }
}
