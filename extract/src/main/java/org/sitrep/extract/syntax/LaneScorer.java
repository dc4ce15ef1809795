package org.sitrep.extract.syntax;

import java.util.Arrays;

/**
 * A trained classifier of many classes, whose weights are scaled to 8 bits; immutable.
 *
 * <p>A row holds eight classes in a long, each as its weight plus 128. Summing takes the even and
 * the odd bytes of a long apart into lanes of 16 bits, so that one addition serves four classes;
 * the features of a decision are too few to overflow a lane.
 */
final class LaneScorer implements Scorer {
  private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;
  private static final int CLASSES_IN_LONG = 8;
  private static final int LANE = 16;

  private final int classes;
  private final int longs;
  private final int shift;
  private final long[] rows;

  /**
   * @param rows one after the other; their number is a power of two
   */
  LaneScorer(int classes, long[] rows) {
    this.classes = classes;
    this.longs = longs(classes);
    int count = rows.length / longs;
    if (Integer.bitCount(count) != 1 || count * longs != rows.length) {
      throw new IllegalArgumentException(rows.length + " longs for " + classes + " classes");
    }
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(count);
    this.rows = rows;
  }

  /** Returns the number of longs in a row. */
  static int longs(int classes) {
    return (classes + CLASSES_IN_LONG - 1) / CLASSES_IN_LONG;
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int k = 0; k < longs; k++) {
      long even = 0;
      long odd = 0;
      for (int i = 0; i < count; i++) {
        long row = rows[(features[i] >>> shift) * longs + k];
        even += row & EVEN_BYTES;
        odd += (row >>> Byte.SIZE) & EVEN_BYTES;
      }
      unpack(even, odd, k * CLASSES_IN_LONG, scores);
    }
  }

  /** The lowest byte of a long is its first class. */
  private void unpack(long even, long odd, int first, int[] scores) {
    for (int lane = 0; lane < CLASSES_IN_LONG / 2; lane++) {
      int c = first + 2 * lane;
      if (c < classes) {
        scores[c] = (int) (even >>> (lane * LANE)) & 0xFFFF;
      }
      if (c + 1 < classes) {
        scores[c + 1] = (int) (odd >>> (lane * LANE)) & 0xFFFF;
      }
    }
  }
}
