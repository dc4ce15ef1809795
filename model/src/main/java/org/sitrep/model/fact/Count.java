package org.sitrep.model.fact;

import org.jspecify.annotations.Nullable;

/**
 * A number of people as a source states it.
 *
 * @param low the lowest number the words allow, 0 or more
 * @param high the highest number the words allow, inclusive; {@code null} where the words leave it
 *     open ("at least nine")
 */
public record Count(int low, @Nullable Integer high) {
  /** Checks the order of the bounds. */
  public Count {
    if (low < 0 || (high != null && high < low)) {
      throw new IllegalArgumentException("not a count: " + low + ".." + high);
    }
  }

  /** An exact number. */
  public static Count exactly(int number) {
    return new Count(number, number);
  }

  /** A lower bound without an upper one. */
  public static Count atLeast(int number) {
    return new Count(number, null);
  }

  /** Tells whether the count is one number. */
  public boolean isExact() {
    return high != null && high == low;
  }

  /** Tells whether the words leave the count open above. */
  public boolean isOpen() {
    return high == null;
  }

  /** Tells whether some number satisfies both counts. */
  public boolean agreesWith(Count other) {
    return (high == null || other.low <= high) && (other.high == null || low <= other.high);
  }
}
