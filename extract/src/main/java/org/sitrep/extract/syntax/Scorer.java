package org.sitrep.extract.syntax;

/** A linear classifier over hashed binary features: while it is trained, or as shipped. */
interface Scorer {
  /** Returns the number of classes. */
  int classes();

  /**
   * Sums up the weights of the features for each class.
   *
   * @param features hashes of the features that are present
   * @param count how many of them
   * @param scores receives one score a class
   */
  void score(int[] features, int count, int[] scores);

  /** Returns the class of the highest score, the first of equals. */
  default int best(int[] features, int count, int[] scores) {
    score(features, count, scores);
    int best = 0;
    for (int c = 1; c < classes(); c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }
}
