package org.sitrep.extract.syntax;

import java.util.Arrays;

/**
 * An averaged perceptron while it learns (Freund and Schapire, "Large margin classification using
 * the perceptron algorithm", Machine Learning 37(3), 1999; lazy averaging after Daumé).
 */
final class Perceptron implements Scorer {
  private final int classes;
  private final int shift;
  private final int[] weights;
  private final long[] totals;
  private final int[] stamps;
  private int time;

  Perceptron(int classes, int bits) {
    this.classes = classes;
    this.shift = 32 - bits;
    weights = new int[classes << bits];
    totals = new long[classes << bits];
    stamps = new int[classes << bits];
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

  void update(int[] features, int count, int good, int bad) {
    time++;
    if (good == bad) {
      return;
    }
    for (int i = 0; i < count; i++) {
      int row = (features[i] >>> shift) * classes;
      change(row + good, 1);
      change(row + bad, -1);
    }
  }

  private void change(int at, int by) {
    totals[at] += (long) (time - stamps[at]) * weights[at];
    stamps[at] = time;
    weights[at] += by;
  }

  /**
   * Returns the averaged weights in 8 bits, each plus 128, in rows of {@code width} bytes: the
   * largest becomes 127. Clipping the largest to scale the others finer costs accuracy.
   */
  byte[] quantised(int width) {
    double[] average = new double[weights.length];
    double most = 0;
    for (int i = 0; i < weights.length; i++) {
      average[i] = totals[i] + (double) (time - stamps[i]) * weights[i];
      most = Math.max(most, Math.abs(average[i]));
    }
    byte[] bytes = new byte[weights.length / classes * width];
    Arrays.fill(bytes, (byte) 128);
    for (int i = 0; i < weights.length; i++) {
      long scaled = Math.round(average[i] / most * 127);
      bytes[i / classes * width + i % classes] = (byte) (scaled + 128);
    }
    return bytes;
  }
}
