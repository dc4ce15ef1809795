package org.sitrep.extract.syntax;

import static org.sitrep.extract.syntax.Words.at;

/**
 * The features that decide the next transition: those of Zhang and Nivre, "Transition-based
 * dependency parsing with rich non-local features" (ACL 2011), laid on the arc-hybrid system, with
 * word clusters and the labels of the arcs made so far. Part of the model.
 *
 * <p>Names: {@code s0, s1, s2} are the stack from its top, {@code b0, b1, b2} the tokens to come;
 * {@code l} and {@code r} an outermost dependent; {@code w} a form, {@code t} a tag, {@code c} a
 * cluster, {@code p} a cluster's prefix, {@code d} an arc's label.
 */
final class ParserFeatures {
  /** Room for the features of one decision. */
  static final int MOST = 96;

  private ParserFeatures() {}

  /** Fills {@code f} with the features of a state; returns their number. */
  static int fill(int[] f, Configuration state, Words words, int[] tags) {
    int n = surface(f, state, words, tags);
    n = pairs(f, n, state, words, tags);
    n = dependents(f, n, state, words, tags);
    n = clusters(f, n, state, words, tags);
    return below(f, n, state, words, tags);
  }

  private static int surface(int[] f, Configuration state, Words words, int[] tags) {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int b0 = state.next();
    int ts0 = at(tags, s0);
    int tb0 = at(tags, b0);
    int tb1 = at(tags, b0 + 1);
    int tb2 = at(tags, b0 + 2);
    int n = 0;
    f[n++] = Hash.of(100, 0);
    f[n++] = Hash.of(101, words.form(s0));
    f[n++] = Hash.of(102, ts0);
    f[n++] = Hash.of(103, words.form(s0), ts0);
    f[n++] = Hash.of(104, words.form(b0));
    f[n++] = Hash.of(105, tb0);
    f[n++] = Hash.of(106, words.form(b0), tb0);
    f[n++] = Hash.of(107, words.form(b0 + 1));
    f[n++] = Hash.of(108, tb1);
    f[n++] = Hash.of(109, words.form(b0 + 1), tb1);
    f[n++] = Hash.of(110, words.form(b0 + 2), tb2);
    f[n++] = Hash.of(111, words.form(s1), at(tags, s1));
    f[n++] = Hash.of(112, at(tags, s1));
    f[n++] = Hash.of(113, tb0, tb1, tb2);
    f[n++] = Hash.of(114, words.form(b0 - 1), at(tags, b0 - 1), tb0);
    f[n++] = Hash.of(115, ts0, tb0, tb1, tb2);
    return n;
  }

  private static int pairs(int[] f, int from, Configuration state, Words words, int[] tags) {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int b0 = state.next();
    int ws0 = words.form(s0);
    int ws1 = words.form(s1);
    int wb0 = words.form(b0);
    int ts0 = at(tags, s0);
    int ts1 = at(tags, s1);
    int tb0 = at(tags, b0);
    int distance = s0 < 0 ? -1 : b0 - s0 > 10 ? 6 : Math.min(b0 - s0, 5);
    int n = from;
    f[n++] = Hash.of(120, ws0, wb0);
    f[n++] = Hash.of(121, ws0, ts0, wb0, tb0);
    f[n++] = Hash.of(122, ws0, ts0, tb0);
    f[n++] = Hash.of(123, ts0, wb0, tb0);
    f[n++] = Hash.of(124, ts0, tb0);
    f[n++] = Hash.of(125, ts0, tb0, at(tags, b0 + 1));
    f[n++] = Hash.of(126, ts1, ts0, tb0);
    f[n++] = Hash.of(127, ts1, ts0);
    f[n++] = Hash.of(128, ws1, ws0);
    f[n++] = Hash.of(129, ts1, ws0, tb0);
    f[n++] = Hash.of(130, ws1, ts0, tb0);
    f[n++] = Hash.of(131, ws1, ts1, ts0);
    f[n++] = Hash.of(132, ts1, ws0, ts0);
    f[n++] = Hash.of(133, at(tags, state.stack(2)), ts1, ts0);
    f[n++] = Hash.of(134, distance, ts0, tb0);
    f[n++] = Hash.of(135, distance, ws0);
    f[n++] = Hash.of(136, distance, wb0);
    f[n++] = Hash.of(137, ws1, ws0, tb0);
    f[n++] = Hash.of(138, ts1, ts0, wb0);
    return n;
  }

  private static int dependents(int[] f, int from, Configuration state, Words words, int[] tags) {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int b0 = state.next();
    int l0 = state.left(s0, 0);
    int r0 = state.right(s0, 0);
    int lb = state.left(b0, 0);
    int ts0 = at(tags, s0);
    int ts1 = at(tags, s1);
    int tb0 = at(tags, b0);
    int n = from;
    f[n++] = Hash.of(150, ts0, at(tags, l0), tb0);
    f[n++] = Hash.of(151, ts0, at(tags, r0), tb0);
    f[n++] = Hash.of(152, ts0, tb0, at(tags, lb));
    f[n++] = Hash.of(153, ts0, at(tags, l0), at(tags, state.left(s0, 1)));
    f[n++] = Hash.of(154, ts0, at(tags, r0), at(tags, state.right(s0, 1)));
    f[n++] = Hash.of(155, tb0, at(tags, lb), at(tags, state.left(b0, 1)));
    f[n++] = Hash.of(156, words.form(l0), words.form(s0));
    f[n++] = Hash.of(157, words.form(r0), words.form(s0));
    f[n++] = Hash.of(158, words.form(lb), words.form(b0));
    f[n++] = Hash.of(159, ts1, at(tags, state.right(s1, 0)), ts0);
    f[n++] = Hash.of(160, ts1, at(tags, state.left(s1, 0)), ts0);
    f[n++] = Hash.of(161, ts1, ts0, at(tags, r0), tb0);
    f[n++] = Hash.of(162, ts0, at(tags, r0), words.form(r0), tb0);
    int valency = state.rightCount(s0) * 8 + Math.min(7, state.leftCount(s0));
    f[n++] = Hash.of(163, ts0, valency);
    f[n++] = Hash.of(164, words.form(s0), valency);
    f[n++] = Hash.of(165, tb0, state.leftCount(b0));
    f[n++] = Hash.of(166, words.form(b0), state.leftCount(b0));
    return n;
  }

  private static int clusters(int[] f, int from, Configuration state, Words words, int[] tags) {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int b0 = state.next();
    int ts0 = at(tags, s0);
    int tb0 = at(tags, b0);
    int n = from;
    f[n++] = Hash.of(180, words.cluster(s0), words.cluster(b0));
    f[n++] = Hash.of(181, words.cluster(s0), tb0);
    f[n++] = Hash.of(182, ts0, words.cluster(b0));
    f[n++] = Hash.of(183, words.cluster(s1), words.cluster(s0));
    f[n++] = Hash.of(184, words.prefix6(s0), words.prefix6(b0), ts0, tb0);
    f[n++] = Hash.of(185, words.prefix6(s1), words.prefix6(s0), words.prefix6(b0));
    f[n++] = Hash.of(186, words.prefix10(s1), words.prefix10(s0), tb0);
    f[n++] = Hash.of(187, words.prefix4(s0), words.prefix4(b0), words.prefix4(b0 + 1));
    f[n++] = Hash.of(188, words.prefix10(b0 + 1), tb0, ts0);
    f[n++] = Hash.of(189, words.cluster(b0), words.cluster(b0 + 1));
    f[n++] =
        Hash.of(190, words.prefix10(s0), words.prefix10(b0), words.prefix10(state.left(b0, 0)));
    return n;
  }

  /** What the arcs made so far tell by their labels. */
  private static int below(int[] f, int from, Configuration state, Words words, int[] tags) {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int b0 = state.next();
    int dl0 = state.label(state.left(s0, 0));
    int dr0 = state.label(state.right(s0, 0));
    int dlb = state.label(state.left(b0, 0));
    int ts0 = at(tags, s0);
    int tb0 = at(tags, b0);
    int n = from;
    f[n++] = Hash.of(200, dl0, ts0, tb0);
    f[n++] = Hash.of(201, dr0, ts0, tb0);
    f[n++] = Hash.of(202, dlb, ts0, tb0);
    f[n++] = Hash.of(203, dl0, dr0, words.form(s0));
    f[n++] = Hash.of(204, dlb, words.form(b0));
    f[n++] = Hash.of(205, state.label(state.right(s1, 0)), at(tags, s1), ts0);
    f[n++] = Hash.of(206, state.label(state.left(s1, 0)), at(tags, s1), ts0);
    f[n++] = Hash.of(207, dr0, words.cluster(s0), tb0);
    f[n++] = Hash.of(208, dl0, state.label(state.left(s0, 1)), ts0, tb0);
    f[n++] = Hash.of(209, dr0, state.label(state.right(s0, 1)), ts0, tb0);
    return n;
  }
}
