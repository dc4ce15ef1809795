package org.sitrep.extract.claim;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.DateRange;

/**
 * Finds what a sentence puts before its own day: "two days after a raid on a village", "weeks after
 * the rebels took the town". The day and the place of the main clause are not those of what stands
 * behind such words.
 */
public final class TimeBefore {
  private static final Set<String> UNITS =
      Set.of("hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years");

  /** A comma, and a word such as "just", may stand between the day and the number of days. */
  private static final int NEAR = 3;

  /** The phrase reaches so many words. */
  private static final int REACH = 14;

  private TimeBefore() {}

  /**
   * "Reopened on Friday, two days after the states signed": the day of the signing, counted back
   * from the day before; empty where no number of days stands there, or no day before it.
   */
  static Optional<TimeExpression> day(Read read, int trigger) {
    Parse parse = read.parse();
    int after = after(parse, trigger);
    if (after < 0 || !parse.tag(trigger).startsWith("V")) {
      return Optional.empty();
    }
    Optional<TimeExpression> length =
        read.times().stream()
            .filter(time -> time.lastToken() == after - 1 && time.value().matches("P\\d{1,3}D"))
            .findFirst();
    return length.flatMap(
        days ->
            read.times().stream()
                .filter(time -> time.lastToken() < days.firstToken() && !time.ahead())
                .filter(time -> days.firstToken() - time.lastToken() <= NEAR)
                .filter(time -> time.days().filter(DateRange::isDay).isPresent())
                .reduce((one, later) -> later)
                .map(time -> back(time, Period.parse(days.value()))));
  }

  private static TimeExpression back(TimeExpression time, Period by) {
    return time.days().map(days -> time.over(DateRange.of(days.earliest().minus(by)))).orElse(time);
  }

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
