package org.sitrep.extract.syntax;

import static org.sitrep.extract.syntax.Words.at;

/**
 * The features that decide the label of an arc, at the moment when the arc is made: the dependent
 * then has all its own dependents. Part of the model.
 */
final class LabelFeatures {
  /** Room for the features of one decision. */
  static final int MOST = 64;

  private LabelFeatures() {}

  /**
   * Fills {@code f} with the features of the arc from {@code h} to {@code d}; returns their number.
   */
  static int fill(int[] f, Configuration state, Words words, int[] tags, int h, int d) {
    int n = ends(f, words, tags, h, d);
    n = dependent(f, n, state, words, tags, h, d);
    n = head(f, n, state, words, tags, h, d);
    return clusters(f, n, state, words, tags, h, d);
  }

  private static int ends(int[] f, Words words, int[] tags, int h, int d) {
    int side = h < d ? 1 : 0;
    int th = at(tags, h);
    int td = at(tags, d);
    int distance = Math.min(6, Math.abs(h - d));
    int n = 0;
    f[n++] = Hash.of(300, side);
    f[n++] = Hash.of(301, words.form(h), side);
    f[n++] = Hash.of(302, words.form(d), side);
    f[n++] = Hash.of(303, th, td, side);
    f[n++] = Hash.of(304, words.form(h), td, side);
    f[n++] = Hash.of(305, th, words.form(d), side);
    f[n++] = Hash.of(306, words.form(h), words.form(d));
    f[n++] = Hash.of(307, distance, th, td);
    f[n++] = Hash.of(308, at(tags, d - 1), td, th);
    f[n++] = Hash.of(309, at(tags, d + 1), td, th);
    f[n++] = Hash.of(310, words.form(h - 1), th, td);
    f[n++] = Hash.of(311, words.form(d - 1), td, th);
    f[n++] = Hash.of(312, words.form(d + 1), td, th);
    f[n++] = Hash.of(313, th, side);
    f[n++] = Hash.of(314, td, side);
    f[n++] = Hash.of(315, at(tags, h + 1), td, th, side);
    return n;
  }

  private static int dependent(
      int[] f, int from, Configuration state, Words words, int[] tags, int h, int d) {
    int l = state.left(d, 0);
    int r = state.right(d, 0);
    int th = at(tags, h);
    int td = at(tags, d);
    int n = from;
    f[n++] = Hash.of(320, at(tags, l), td, th);
    f[n++] = Hash.of(321, words.form(l), td, th);
    f[n++] = Hash.of(322, words.form(l), words.form(d));
    f[n++] = Hash.of(323, words.form(l), words.form(h), td);
    f[n++] = Hash.of(324, state.leftCount(d), td, th);
    f[n++] = Hash.of(325, words.form(r), td, th);
    f[n++] = Hash.of(326, state.label(l), td, th);
    f[n++] = Hash.of(327, state.label(r), td, th);
    f[n++] = Hash.of(328, state.label(l), state.label(state.left(d, 1)), td, th);
    f[n++] = Hash.of(329, words.form(state.left(d, 1)), td, th);
    f[n++] = Hash.of(330, at(tags, r), td, th);
    return n;
  }

  private static int head(
      int[] f, int from, Configuration state, Words words, int[] tags, int h, int d) {
    int side = h < d ? 1 : 0;
    int l = state.left(h, 0);
    int r = state.right(h, 0);
    int th = at(tags, h);
    int td = at(tags, d);
    int n = from;
    f[n++] = Hash.of(340, state.leftCount(h), th, td, side);
    f[n++] = Hash.of(341, words.form(l), th, td, side);
    f[n++] = Hash.of(342, at(tags, l), th, td, side);
    f[n++] = Hash.of(343, state.label(l), th, td, side);
    f[n++] = Hash.of(344, state.label(r), th, td, side);
    f[n++] = Hash.of(345, state.label(r), words.form(h), td);
    f[n++] = Hash.of(346, words.form(r), th, td, side);
    f[n++] = Hash.of(347, state.label(state.left(h, 1)), state.label(l), td, side);
    return n;
  }

  private static int clusters(
      int[] f, int from, Configuration state, Words words, int[] tags, int h, int d) {
    int th = at(tags, h);
    int td = at(tags, d);
    int l = state.left(d, 0);
    int n = from;
    f[n++] = Hash.of(360, words.cluster(h), words.cluster(d));
    f[n++] = Hash.of(361, words.cluster(h), td);
    f[n++] = Hash.of(362, th, words.cluster(d));
    f[n++] = Hash.of(363, words.prefix6(h), words.prefix6(d), td);
    f[n++] = Hash.of(364, words.prefix10(h), words.prefix10(d), th);
    f[n++] = Hash.of(365, words.form(l), words.cluster(d), th);
    f[n++] = Hash.of(366, words.form(l), words.cluster(h), td);
    f[n++] = Hash.of(367, words.form(d), words.cluster(h));
    f[n++] = Hash.of(368, words.form(h), words.cluster(d));
    return n;
  }
}
