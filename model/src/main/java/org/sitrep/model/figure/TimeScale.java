package org.sitrep.model.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days on a true scale: every day is as wide as every other.
 *
 * @param from the first day
 * @param to the last day
 * @param left where the first day begins, in points
 * @param right where the last day ends
 */
record TimeScale(LocalDate from, LocalDate to, double left, double right) {
  /** The least distance of two ticks with the number of a day. */
  private static final double DAY = 15;

  /** The least distance of two ticks with the name of a month or a year. */
  private static final double NAME = 44;

  private static final double MONTH_DAYS = 30.4;

  /** The middle of a day. */
  double x(LocalDate day) {
    return left + (ChronoUnit.DAYS.between(from, day) + 0.5) * dayWidth();
  }

  /** The start of a day. */
  double start(LocalDate day) {
    return x(day) - dayWidth() / 2;
  }

  double dayWidth() {
    return (right - left) / (ChronoUnit.DAYS.between(from, to) + 1);
  }

  /** Whether there is room to number days; else the axis names months or years only. */
  boolean numbersDays() {
    return step() < 28;
  }

  /** The days that get a tick and a number, where days are numbered. */
  List<LocalDate> dayTicks() {
    List<LocalDate> ticks = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(step())) {
      ticks.add(day);
    }
    return ticks;
  }

  /** Days from tick to tick: each, every second, or every week or two. */
  private int step() {
    for (int step : new int[] {1, 2, 7, 14}) {
      if (step * dayWidth() >= DAY) {
        return step;
      }
    }
    return 28;
  }

  /** The first days of the periods that get a name: months, quarters or years, with the first. */
  List<LocalDate> periods() {
    List<LocalDate> starts = new ArrayList<>();
    starts.add(from);
    int months = monthsApart();
    LocalDate next = from.withDayOfMonth(1).plusMonths(1);
    while (!next.isAfter(to)) {
      if ((next.getMonthValue() - 1) % Math.min(months, 12) == 0
          && (next.getYear() - from.getYear()) % Math.max(1, months / 12) == 0) {
        starts.add(next);
      }
      next = next.plusMonths(1);
    }
    return starts;
  }

  /** Months from name to name. */
  int monthsApart() {
    for (int months : new int[] {1, 3, 6, 12, 24, 60, 120, 240}) {
      if (numbersDays() || months * MONTH_DAYS * dayWidth() >= NAME) {
        return months;
      }
    }
    return 600;
  }
}
