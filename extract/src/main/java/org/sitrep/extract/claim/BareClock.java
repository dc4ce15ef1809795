package org.sitrep.extract.claim;

import java.util.Set;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.time.Anchor;
import org.sitrep.extract.time.TimeExpression;

/**
 * Tells the times that name an hour and no day: their day is a guess from what stands round them.
 */
public final class BareClock {
  private static final Set<String> DAYS =
      Set.of(
          "today", "yesterday", "tonight", "morning", "afternoon", "evening", "night", "overnight");

  private final WordClasses words;

  /** Makes one that knows the words of a language. */
  public BareClock(WordClasses words) {
    this.words = words;
  }

  /** Tells whether nothing but the day of publication tells its day. */
  public boolean isGuess(Parse parse, TimeExpression time) {
    return time.anchor() instanceof Anchor.Publication && is(parse, time);
  }

  /** Tells whether an expression of the sentence has an hour and no word for a day. */
  public boolean is(Parse parse, TimeExpression time) {
    if (!time.rule().equals("clock")) {
      return false;
    }
    for (int i = time.firstToken(); i <= time.lastToken(); i++) {
      if (words.has("CALENDAR", parse.lower(i)) || DAYS.contains(parse.lower(i))) {
        return false;
      }
    }
    return true;
  }
}
