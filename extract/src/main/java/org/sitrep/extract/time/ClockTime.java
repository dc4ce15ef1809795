package org.sitrep.extract.time;

/** A time of the clock in one token: "7:37", "7:37am", "3pm", "3.45pm". */
final class ClockTime {
  private ClockTime() {}

  /**
   * The hours and minutes of the day; empty for anything else.
   *
   * @param hour the number that the token begins with
   * @param tail what follows that number
   */
  static String parse(int hour, String tail) {
    char mark = tail.charAt(0);
    boolean minutes = (mark == ':' || mark == '.') && TokenFormats.digits(tail, 1) == 2;
    int minute = minutes ? Integer.parseInt(tail.substring(1, 3)) : 0;
    String half = tail.substring(minutes ? 3 : 0);
    boolean told =
        half.equals("am") || half.equals("pm") || half.equals("a.m") || half.equals("p.m");
    boolean plain = half.isEmpty() && minutes && mark == ':';
    if (!(told || plain) || hour > (told ? 12 : 24) || minute > 59) {
      return "";
    }
    int shift = half.startsWith("p") ? 12 : 0;
    return Grain.padded(told ? hour % 12 + shift : hour, 2) + ":" + Grain.padded(minute, 2);
  }
}
