package org.sitrep.extract.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.DateRange;
import org.sitrep.model.fact.Precision;

/**
 * Words that name a time, how long it is or how often, and what they mean.
 *
 * <p>Extents, types and values are those of TIMEX3 (Pustejovsky et al., "TimeML Annotation
 * Guidelines", version 1.2.1).
 *
 * @param sentence the index of the sentence
 * @param firstToken the index in that sentence of the first token that the words touch
 * @param lastToken the index of the last one
 * @param start offset in the article's text of the first character, in UTF-16 units
 * @param end offset after the last character
 * @param text the words, one space where the text has any blank
 * @param type what they tell
 * @param value the TIMEX3 value, such as {@code 2024-01-16TNI}, {@code P3D} or {@code PAST_REF}
 * @param range the days on which what they name can have happened; {@code null} where they name
 *     none
 * @param anchor what they are counted from
 * @param ahead whether the verb over the words looks ahead, as in "will meet on Friday"
 * @param rule the name of the rule that found them
 */
public record TimeExpression(
    int sentence,
    int firstToken,
    int lastToken,
    int start,
    int end,
    String text,
    Type type,
    String value,
    @Nullable DateRange range,
    Anchor anchor,
    boolean ahead,
    String rule) {

  /** What an expression tells, by the names of TIMEX3. */
  public enum Type {
    /** A day or something longer. */
    DATE,
    /** A time of the day. */
    TIME,
    /** How long. */
    DURATION,
    /** How often. */
    SET
  }

  /** Checks that the offsets run forward. */
  public TimeExpression {
    if (start < 0 || end <= start || lastToken < firstToken) {
      throw new IllegalArgumentException("expression '" + text + "' at " + start + " to " + end);
    }
  }

  /** The days on which what the words name can have happened. */
  public Optional<DateRange> days() {
    return Optional.ofNullable(range);
  }

  /** Tells whether the days depend on the day of publication or on an earlier expression. */
  public boolean relative() {
    return !(anchor instanceof Anchor.Absolute);
  }

  /** How narrowly the words fix the time, where they name days. */
  public Optional<Precision> precision() {
    return days().map(this::precisionOf);
  }

  /** The same expression with other days. */
  public TimeExpression over(DateRange days) {
    return new TimeExpression(
        sentence, firstToken, lastToken, start, end, text, type, value, days, anchor, ahead, rule);
  }

  private Precision precisionOf(DateRange days) {
    if (days.isDay()) {
      return value.contains(":") ? Precision.HOUR : Precision.DAY;
    }
    if (days.days() <= 7) {
      return Precision.WEEK;
    }
    return days.days() <= 31 ? Precision.MONTH : Precision.YEAR;
  }
}
