package org.sitrep.extract.syntax;

import java.util.Arrays;

/**
 * A state of the arc-hybrid transition system: a stack, the tokens still to come, and the arcs made
 * so far (Kuhlmann, Gómez-Rodríguez and Satta, "Dynamic programming algorithms for transition-based
 * dependency parsers", ACL 2011). The root stands behind the last token, as number {@link #size}.
 */
final class Configuration {
  /** Moves the next token to the stack. */
  static final int SHIFT = 0;

  /** Makes the top of the stack depend on the next token, and removes it. */
  static final int LEFT = 1;

  /** Makes the top of the stack depend on the token below it, and removes it. */
  static final int RIGHT = 2;

  static final int TRANSITIONS = 3;

  private final int size;
  private final int[] stack;
  private final int[] heads;
  private final int[] labels;
  private final int[][] left;
  private final int[][] right;
  private final int[] leftCount;
  private final int[] rightCount;
  private int depth;
  private int next;

  Configuration(int size) {
    this.size = size;
    stack = new int[size + 1];
    heads = filled(size);
    labels = filled(size + 1);
    left = new int[][] {filled(size + 1), filled(size + 1)};
    right = new int[][] {filled(size + 1), filled(size + 1)};
    leftCount = new int[size + 1];
    rightCount = new int[size + 1];
  }

  private static int[] filled(int length) {
    int[] values = new int[length];
    Arrays.fill(values, -1);
    return values;
  }

  boolean isFinal() {
    return depth == 0 && next == size;
  }

  /** Returns whether the transition can be made; the root takes a single dependent. */
  boolean allows(int transition) {
    if (transition == SHIFT) {
      return next < size;
    }
    return transition == LEFT ? depth > 0 && (next < size || depth == 1) : depth > 1;
  }

  /** Returns the token that the transition attaches, to {@link #headFor}; not for SHIFT. */
  int dependent() {
    return stack[depth - 1];
  }

  int headFor(int transition) {
    return transition == LEFT ? next : stack[depth - 2];
  }

  void shift() {
    stack[depth++] = next++;
  }

  void attach(int transition, int label) {
    int head = headFor(transition);
    int dependent = stack[--depth];
    heads[dependent] = head;
    labels[dependent] = label;
    int[][] side = transition == LEFT ? left : right;
    side[1][head] = side[0][head];
    side[0][head] = dependent;
    (transition == LEFT ? leftCount : rightCount)[head]++;
  }

  int size() {
    return size;
  }

  int depth() {
    return depth;
  }

  /** Returns the next token of the buffer, or {@link #size} for the root. */
  int next() {
    return next;
  }

  /** Returns the {@code i}-th token of the stack from its top, or -1. */
  int stack(int i) {
    return i < depth ? stack[depth - 1 - i] : -1;
  }

  /** Returns the outermost (0) or second outermost (1) dependent to the left of a token, or -1. */
  int left(int token, int rank) {
    return token < 0 ? -1 : left[rank][token];
  }

  int right(int token, int rank) {
    return token < 0 ? -1 : right[rank][token];
  }

  int leftCount(int token) {
    return token < 0 ? -1 : leftCount[token];
  }

  int rightCount(int token) {
    return token < 0 ? -1 : rightCount[token];
  }

  /** Returns the label of a token that has been attached, else -1. */
  int label(int token) {
    return token < 0 ? -1 : labels[token];
  }

  int[] heads() {
    return heads;
  }

  int[] labels() {
    return Arrays.copyOf(labels, size);
  }
}
