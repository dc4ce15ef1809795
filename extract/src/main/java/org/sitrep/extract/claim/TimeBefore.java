package org.sitrep.extract.claim;

import java.util.Set;
import org.sitrep.extract.syntax.Parse;

/**
 * Finds what a sentence puts before its own day: "two days after a raid on a village", "weeks after
 * the rebels took the town". The day and the place of the main clause are not those of what stands
 * behind such words.
 */
public final class TimeBefore {
  private static final Set<String> UNITS =
      Set.of("hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years");

  /** The phrase reaches so many words. */
  private static final int REACH = 14;

  private TimeBefore() {}

  /** The token of the "after" that a trigger stands behind; -1 where there is none. */
  public static int after(Parse parse, int trigger) {
    for (int i = trigger - 1; i > 0 && trigger - i <= REACH; i--) {
      if (parse.tag(i).equals(",") || parse.tag(i).equals(":")) {
        return -1;
      }
      if (parse.lower(i).equals("after") && UNITS.contains(parse.lower(i - 1))) {
        return i;
      }
    }
    return -1;
  }
}
