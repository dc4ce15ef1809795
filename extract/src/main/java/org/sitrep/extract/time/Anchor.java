package org.sitrep.extract.time;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** What an expression of time is counted from. */
public sealed interface Anchor {
  /** Calls the visitor's method for this kind. */
  <T> T accept(Visitor<T> visitor);

  /** One method a kind of anchor. */
  interface Visitor<T> {
    T absolute(Absolute anchor);

    T publication(Publication anchor);

    T narrative(Narrative anchor);
  }

  /** From nothing: the words name the day, as in "9 March 2014". */
  record Absolute() implements Anchor {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.absolute(this);
    }
  }

  /**
   * From the day of publication, as in "yesterday", "last week" or a bare "Tuesday".
   *
   * @param days how many days from it, where the words tell: -1 for "yesterday"; {@code null} where
   *     they do not
   */
  record Publication(@Nullable Integer days) implements Anchor {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.publication(this);
    }
  }

  /**
   * From a day told earlier in the same article, as in "a day later".
   *
   * @param expression the index of that earlier expression in the list that {@link TimeTagger}
   *     gives
   * @param offset from the first day of that expression to the first day of this one
   */
  record Narrative(int expression, Period offset) implements Anchor {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.narrative(this);
    }
  }
}
