package org.sitrep.extract.time;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.DateRange;

/**
 * What an expression means.
 *
 * @param type what it tells
 * @param value the TIMEX3 value
 * @param range the days it names; {@code null} for none
 * @param point the stretch of the calendar that later expressions can count from; {@code null} for
 *     none
 * @param anchor what it is counted from
 */
record Reading(
    TimeExpression.Type type,
    String value,
    @Nullable DateRange range,
    @Nullable CalendarPoint point,
    Anchor anchor) {
  static final Anchor ABSOLUTE = new Anchor.Absolute();
  static final Anchor PUBLICATION = new Anchor.Publication(null);

  /** A stretch of the calendar. */
  static Reading of(CalendarPoint point, Anchor anchor) {
    return new Reading(typeOf(point.clock()), point.value(), point.range(), point, anchor);
  }

  /** A date of which not all is known; X stands for what is not. */
  static Reading open(String value, String clock) {
    return new Reading(typeOf(clock), value + clock, null, null, PUBLICATION);
  }

  static Reading duration(String value) {
    return new Reading(TimeExpression.Type.DURATION, value, null, null, ABSOLUTE);
  }

  static Reading set(String value) {
    return new Reading(TimeExpression.Type.SET, value, null, null, ABSOLUTE);
  }

  /** The past, present or future at large. */
  static Reading reference(String value) {
    return new Reading(TimeExpression.Type.DATE, value, null, null, PUBLICATION);
  }

  Reading over(DateRange days) {
    return new Reading(type, value, days, point, anchor);
  }

  /** The same, but nothing that later expressions count from. */
  Reading aside() {
    return new Reading(type, value, range, null, anchor);
  }

  Reading from(Anchor newAnchor) {
    return new Reading(type, value, range, point, newAnchor);
  }

  private static TimeExpression.Type typeOf(String clock) {
    return clock.isEmpty() ? TimeExpression.Type.DATE : TimeExpression.Type.TIME;
  }
}
