package org.sitrep.model.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts from zero on a scale.
 *
 * @param end the number at the right end
 * @param step from tick to tick: 1, 2 or 5 times a power of ten
 * @param left where zero is, in points
 * @param right where the end is
 */
record NumberScale(int end, int step, double left, double right) {
  /** About this many points from tick to tick. */
  private static final double APART = 55;

  static NumberScale of(int most, double left, double right) {
    double wish = most * APART / (right - left);
    int step = 1;
    for (int power = 1; step < wish && power <= 100_000_000; power *= 10) {
      for (int lead : new int[] {1, 2, 5}) {
        if (step < wish) {
          step = lead * power;
        }
      }
    }
    return new NumberScale(most, step, left, right);
  }

  double x(int number) {
    return left + (right - left) * number / end;
  }

  List<Integer> ticks() {
    List<Integer> ticks = new ArrayList<>();
    for (long tick = 0; tick <= end; tick += step) {
      ticks.add((int) tick);
    }
    return ticks;
  }

  /** The digits in groups of three, as the text has them. */
  static String grouped(int number) {
    StringBuilder digits = new StringBuilder(Integer.toString(number));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }
}
