package org.sitrep.extract.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.time.TimeExpression;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Publication;

/**
 * Tells numbers that were added up over half a year or more, such as those of a whole war, from
 * those of the events that an article is about: "since" a day long past, or "in five years".
 */
final class LongTerm {
  /** Days before publication; what is added up since then is no news of its own. */
  private static final long LONG = 180;

  private static final String SINCE = "since";

  private LongTerm() {}

  /** Tells whether the sentence counts over a long time. */
  static boolean counts(Reading reading, Read sentence) {
    Optional<LocalDate> now = now(reading);
    return sentence.times().stream()
        .anyMatch(time -> isSinceLong(sentence.parse(), time, now) || isYears(sentence, time));
  }

  private static Optional<LocalDate> now(Reading reading) {
    return reading
        .publication()
        .map(Publication::best)
        .or(
            () ->
                reading.sentences().stream()
                    .flatMap(sentence -> sentence.times().stream())
                    .flatMap(time -> time.days().stream())
                    .filter(DateRange::isDay)
                    .map(DateRange::latest)
                    .max(LocalDate::compareTo));
  }

  private static boolean isSinceLong(Parse parse, TimeExpression time, Optional<LocalDate> now) {
    boolean past =
        time.days().isPresent()
            && now.isPresent()
            && time.days().get().latest().isBefore(now.get().minusDays(LONG));
    for (int i = time.firstToken(); past && i >= 0; i--) {
      if (parse.lower(i).equals(SINCE)) {
        return true;
      }
    }
    return false;
  }

  /** "in five years of war", but not "five years ago" nor an age. */
  private static boolean isYears(Read sentence, TimeExpression time) {
    boolean years = time.value().matches("P\\d+Y") && time.firstToken() > 0;
    if (time.type() != TimeExpression.Type.DURATION || !years) {
      return false;
    }
    String before = sentence.parse().lower(time.firstToken() - 1);
    return before.equals("in")
        || before.equals("over")
        || before.equals("for")
        || before.equals("lasted")
        || before.equals("past")
        || before.equals("last")
        || before.equals("during");
  }
}
