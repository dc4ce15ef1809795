package org.sitrep.extract.claim;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.fact.Count;

/**
 * A number as words state it.
 *
 * @param first index of the first token, modifiers such as "at least" included
 * @param last index of the last token, inclusive
 * @param count the numbers that the words allow
 * @param best the number to print: the stated one; of a range its lower end
 * @param vague whether a word gives the number without telling it: "dozens"
 */
record Quantity(int first, int last, Count count, int best, boolean vague) {
  static Quantity exactly(int first, int last, int number) {
    return new Quantity(first, last, Count.exactly(number), number, false);
  }

  /** The same number, open above: "or more". */
  Quantity openTo(int newLast) {
    return new Quantity(first, newLast, Count.atLeast(count.low()), best, vague);
  }

  /** The same number, as a word gives it that tells no number. */
  Quantity asVague() {
    return new Quantity(first, last, count, best, true);
  }

  /** The sum of two numbers that stand side by side: "two men and a woman". */
  Quantity plus(Quantity other) {
    @Nullable Integer high =
        count.high() == null || other.count.high() == null
            ? null
            : Integer.valueOf(count.high() + other.count.high());
    Count sum = new Count(count.low() + other.count.low(), high);
    return new Quantity(first, other.last, sum, best + other.best, vague || other.vague);
  }
}
