package org.sitrep.extract.syntax;

import java.util.Arrays;

/** A trained classifier whose weights are scaled to 8 bits; immutable. */
final class ByteScorer implements Scorer {
  private final int classes;
  private final int shift;
  private final byte[] weights;

  /**
   * @param weights row by row, {@code classes} bytes a row; the rows are a power of two
   */
  ByteScorer(int classes, byte[] weights) {
    int rows = weights.length / classes;
    if (Integer.bitCount(rows) != 1 || rows * classes != weights.length) {
      throw new IllegalArgumentException(weights.length + " weights of " + classes + " classes");
    }
    this.classes = classes;
    this.shift = 32 - Integer.numberOfTrailingZeros(rows);
    this.weights = weights;
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < count; i++) {
      int row = (features[i] >>> shift) * classes;
      for (int c = 0; c < classes; c++) {
        scores[c] += weights[row + c];
      }
    }
  }
}
