package org.sitrep.extract.syntax;

/**
 * A trained classifier of the three transitions, whose weights are scaled to 8 bits; immutable. A
 * row is an int: from the lowest byte, the weight of each transition plus 128.
 */
final class TransitionScorer implements Scorer {
  private final int shift;
  private final int[] rows;

  /**
   * @param rows their number is a power of two
   */
  TransitionScorer(int[] rows) {
    if (Integer.bitCount(rows.length) != 1) {
      throw new IllegalArgumentException(rows.length + " rows");
    }
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(rows.length);
    this.rows = rows;
  }

  @Override
  public int classes() {
    return Configuration.TRANSITIONS;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < count; i++) {
      int row = rows[features[i] >>> shift];
      even += row & 0x00FF00FF;
      odd += (row >>> Byte.SIZE) & 0xFF;
    }
    scores[Configuration.SHIFT] = even & 0xFFFF;
    scores[Configuration.LEFT] = odd;
    scores[Configuration.RIGHT] = even >>> Short.SIZE;
  }
}
