package org.sitrep.extract.syntax;

/**
 * Hashes a feature's template and values to 32 bits, of which classifiers use the upper ones: a sum
 * of products with odd constants, mixed as MurmurHash3 ends (Austin Appleby, public domain). Part
 * of the model: a change here asks for a new training.
 */
final class Hash {
  private static final int TEMPLATE = 0x9E3779B1;
  private static final int FIRST = 0x85EBCA6B;
  private static final int SECOND = 0xC2B2AE35;
  private static final int THIRD = 0x27D4EB2F;
  private static final int FOURTH = 0x165667B1;

  private Hash() {}

  static int of(int template, int a) {
    return mixed(template * TEMPLATE + a * FIRST);
  }

  static int of(int template, int a, int b) {
    return mixed(template * TEMPLATE + a * FIRST + turned(b * SECOND));
  }

  static int of(int template, int a, int b, int c) {
    return mixed(template * TEMPLATE + a * FIRST + turned(b * SECOND) + turned(turned(c * THIRD)));
  }

  static int of(int template, int a, int b, int c, int d) {
    return mixed(
        template * TEMPLATE
            + a * FIRST
            + turned(b * SECOND)
            + turned(turned(c * THIRD))
            + Integer.reverseBytes(d * FOURTH));
  }

  /** Moves the well-mixed upper bits, so that two values do not simply add up. */
  private static int turned(int value) {
    return Integer.rotateLeft(value, 11);
  }

  private static int mixed(int sum) {
    int h = sum;
    h ^= h >>> 15;
    h *= SECOND;
    h ^= h >>> 13;
    return h * FIRST;
  }
}
