package org.sitrep.extract.syntax;

/**
 * Hashes a feature's template and values to 32 bits, of which classifiers use the upper ones. The
 * mixing steps are those of MurmurHash3 (Austin Appleby, public domain). Part of the model: a
 * change here asks for a new training.
 */
final class Hash {
  private Hash() {}

  static int of(int template, int a) {
    int h = template * 0x9E3779B1 + a * 0x85EBCA6B;
    h ^= h >>> 15;
    h *= 0xC2B2AE35;
    return h ^ h >>> 13;
  }

  static int of(int template, int a, int b) {
    return of(of(template, a), b);
  }

  static int of(int template, int a, int b, int c) {
    return of(of(of(template, a), b), c);
  }

  static int of(int template, int a, int b, int c, int d) {
    return of(of(of(of(template, a), b), c), d);
  }
}
