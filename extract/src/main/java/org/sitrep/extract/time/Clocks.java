package org.sitrep.extract.time;

import java.time.Period;
import java.util.Optional;

/** Reads times of the clock and the day that they fall on. */
final class Clocks {
  private Clocks() {}

  static Optional<Reading> clock(Match match, Scene scene) {
    return time(match).flatMap(time -> onDay(match, scene, time));
  }

  private static Optional<Reading> onDay(Match match, Scene scene, String time) {
    if (match.has("month") || match.has("deictic") || match.has("weekday") || match.has("rel")) {
      return Days.day(match, scene).map(day -> at(day, time));
    }
    Optional<Told> told = scene.dayOfClock();
    if (told.isPresent()) {
      CalendarPoint point = told.get().point().at(time);
      return Optional.of(
          Reading.of(point, new Anchor.Narrative(told.get().expression(), Period.ZERO)));
    }
    if (scene.today().isEmpty()) {
      return Optional.of(Reading.open("XXXX-XX-XX", time));
    }
    CalendarPoint today = CalendarPoint.of(Grain.DAY, scene.today().get()).at(time);
    return Optional.of(Reading.of(today, Reading.PUBLICATION));
  }

  private static Reading at(Reading day, String time) {
    CalendarPoint point = day.point();
    return point == null
        ? Reading.open(day.value(), time).from(day.anchor())
        : Reading.of(point.at(time), day.anchor());
  }

  /** The time as TIMEX3 adds it to a day; empty where the hour is none. */
  private static Optional<String> time(Match match) {
    String zone = match.get("zone").map(Entry::code).orElse("");
    if (match.has("noon")) {
      return Optional.of("T" + match.need("noon").code());
    }
    if (match.has("time")) {
      String time = match.need("time").code();
      int hour = Integer.parseInt(time.substring(0, 2));
      return hour(match, hour).map(h -> "T" + h + time.substring(2) + zone);
    }
    int number = match.need("hour").number();
    boolean four = match.text("hour").length() == 4;
    if (four && number % 100 < 60) {
      return hour(match, number / 100)
          .map(h -> "T" + h + ":" + Grain.padded(number % 100, 2) + zone);
    }
    return four || match.need("hour").vague()
        ? Optional.empty()
        : hour(match, number).map(h -> "T" + h + ":00" + zone);
  }

  private static Optional<String> hour(Match match, int hour) {
    Optional<Integer> shift = match.get("merid").map(Entry::number);
    if (hour > 24 || (shift.isPresent() && (hour == 0 || hour > 12))) {
      return Optional.empty();
    }
    boolean later = match.says("afternoon") || match.says("evening");
    int half = shift.orElse(later ? 12 : 0);
    boolean twelve = hour == 12 && shift.isPresent();
    return Optional.of(Grain.padded(twelve ? half : hour < 12 ? hour + half : hour, 2));
  }
}
