package org.sitrep.extract.claim;

import java.util.Set;
import org.sitrep.extract.syntax.Parse;

/**
 * Tells what a sentence says of its main clause alone: "an envoy left Norland on Monday over a raid
 * that killed nine" gives neither the place nor the day of the raid.
 */
final class MainClause {
  /** Clauses that tell something else than the clause above them. */
  private static final Set<String> SUBORDINATE = Set.of("relcl", "advcl", "acl");

  private MainClause() {}

  /**
   * Tells whether a token is of a clause above the one in which the trigger stands; what the raid
   * in "a raid of Friday that killed nine" is told with is of the raid.
   */
  static boolean holds(Parse parse, int token, int trigger) {
    boolean below = false;
    boolean described = false;
    for (int at = trigger; at >= 0; at = parse.head(at)) {
      if (parse.dominates(at, token)) {
        return below && !described;
      }
      below |= SUBORDINATE.contains(parse.label(at));
      described = parse.label(at).equals("relcl");
    }
    return false;
  }
}
