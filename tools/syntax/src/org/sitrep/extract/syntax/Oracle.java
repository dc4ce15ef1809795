package org.sitrep.extract.syntax;

/**
 * Counts the arcs of the right tree that a transition puts out of reach: the dynamic oracle of the
 * arc-hybrid system (Goldberg and Nivre, TACL 1, 2013).
 */
final class Oracle {
  private Oracle() {}

  static int cost(Configuration state, int[] gold, int transition) {
    if (transition == Configuration.SHIFT) {
      return shift(state, gold);
    }
    return transition == Configuration.LEFT ? left(state, gold) : beyond(state, gold, state.next());
  }

  /**
   * The next token loses its dependents on the stack, and its head there unless that is the top.
   */
  private static int shift(Configuration state, int[] gold) {
    int b = state.next();
    int cost = 0;
    for (int k = 0; k < state.depth(); k++) {
      cost += gold[state.stack(k)] == b ? 1 : 0;
      cost += k > 0 && gold[b] == state.stack(k) ? 1 : 0;
    }
    return cost;
  }

  private static int left(Configuration state, int[] gold) {
    int s0 = state.stack(0);
    int b = state.next();
    int cost = beyond(state, gold, b + 1);
    cost += b < gold.length && gold[b] == s0 ? 1 : 0;
    return cost + (state.depth() > 1 && gold[s0] == state.stack(1) ? 1 : 0);
  }

  /** The top of the stack loses its head and its dependents from token {@code first} on. */
  private static int beyond(Configuration state, int[] gold, int first) {
    int s0 = state.stack(0);
    int cost = gold[s0] >= first ? 1 : 0;
    for (int d = first; d < gold.length; d++) {
      cost += gold[d] == s0 ? 1 : 0;
    }
    return cost;
  }
}
