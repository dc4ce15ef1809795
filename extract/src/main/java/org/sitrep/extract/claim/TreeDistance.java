package org.sitrep.extract.claim;

import org.sitrep.extract.syntax.Parse;

/** How far two tokens of a sentence are apart in its dependency tree. */
public final class TreeDistance {
  private TreeDistance() {}

  /** The number of arcs on the path between two tokens; 0 from a token to itself. */
  public static int between(Parse parse, int a, int b) {
    int up = 0;
    for (int at = a; at >= 0; at = parse.head(at)) {
      if (parse.dominates(at, b)) {
        return up + depth(parse, at, b);
      }
      up++;
    }
    return parse.size();
  }

  private static int depth(Parse parse, int ancestor, int token) {
    int depth = 0;
    for (int at = token; at >= 0 && at != ancestor; at = parse.head(at)) {
      depth++;
    }
    return depth;
  }
}
