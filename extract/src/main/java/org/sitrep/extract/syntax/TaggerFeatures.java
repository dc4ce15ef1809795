package org.sitrep.extract.syntax;

/**
 * The features that decide a token's tag: after Collins, "Discriminative training methods for
 * hidden Markov models" (EMNLP 2002), with word clusters. Part of the model.
 */
final class TaggerFeatures {
  /** Room for the features of one decision. */
  static final int MOST = 48;

  private TaggerFeatures() {}

  /**
   * Fills {@code f} with the features of token {@code i}.
   *
   * @param p1 the tag of the token before, or a negative number
   * @param p2 the tag of the token before that, or a negative number
   * @return the number of features
   */
  static int fill(int[] f, Words w, int i, int p1, int p2) {
    int n = own(f, w, i);
    f[n++] = Hash.of(20, p1);
    f[n++] = Hash.of(21, p2);
    f[n++] = Hash.of(22, p1, p2);
    f[n++] = Hash.of(23, p1, w.form(i));
    f[n++] = Hash.of(24, w.shape(i), p1);
    f[n++] = Hash.of(25, p1, w.tagClass(i));
    f[n++] = Hash.of(26, p1, w.cluster(i));
    f[n++] = Hash.of(27, p1, p2, w.tagClass(i));
    f[n++] = Hash.of(28, p1, w.tagClass(i + 1));
    return around(f, n, w, i);
  }

  private static int own(int[] f, Words w, int i) {
    int n = 0;
    f[n++] = Hash.of(1, 0);
    f[n++] = Hash.of(2, w.form(i));
    f[n++] = Hash.of(3, w.ending2(i));
    f[n++] = Hash.of(4, w.ending3(i));
    f[n++] = Hash.of(5, w.ending4(i));
    f[n++] = Hash.of(6, w.shape(i));
    f[n++] = Hash.of(7, w.cluster(i));
    f[n++] = Hash.of(8, w.prefix10(i));
    f[n++] = Hash.of(9, w.prefix6(i));
    f[n++] = Hash.of(10, w.tagClass(i));
    f[n++] = Hash.of(11, w.tagClass(i), w.shape(i));
    f[n++] = Hash.of(12, w.ending3(i), w.shape(i));
    f[n++] = Hash.of(13, w.cluster(i), w.shape(i));
    return n;
  }

  private static int around(int[] f, int from, Words w, int i) {
    int n = from;
    f[n++] = Hash.of(30, w.form(i - 1));
    f[n++] = Hash.of(31, w.form(i - 2));
    f[n++] = Hash.of(32, w.form(i + 1));
    f[n++] = Hash.of(33, w.form(i + 2));
    f[n++] = Hash.of(34, w.form(i), w.form(i + 1));
    f[n++] = Hash.of(35, w.form(i - 1), w.form(i));
    f[n++] = Hash.of(36, w.ending3(i + 1));
    f[n++] = Hash.of(37, w.ending3(i - 1));
    f[n++] = Hash.of(38, w.shape(i + 1));
    f[n++] = Hash.of(39, w.cluster(i + 1));
    f[n++] = Hash.of(40, w.cluster(i - 1));
    f[n++] = Hash.of(41, w.prefix6(i + 1), w.prefix6(i));
    f[n++] = Hash.of(42, w.tagClass(i), w.tagClass(i + 1));
    f[n++] = Hash.of(43, w.prefix10(i + 2));
    f[n++] = Hash.of(44, w.tagClass(i), w.form(i + 1));
    f[n++] = Hash.of(45, w.tagClass(i + 1), w.tagClass(i + 2), w.tagClass(i));
    return n;
  }
}
