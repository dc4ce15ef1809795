package org.sitrep.extract.claim;

import org.sitrep.extract.syntax.Parse;

/** Tells what a name belongs to: "the head of Norland's diplomacy" is of Norland. */
final class Owners {
  private Owners() {}

  /** Nothing but "of" and the "'s" of an owner stands between the noun and the name behind it. */
  static boolean isOwner(Parse parse, int token, int noun) {
    int at = token;
    while (at >= 0 && at != noun) {
      boolean of = parse.label(at).equals("prep") && parse.lower(at).equals("of");
      boolean owner = parse.label(at).equals("poss") || parse.label(at).equals("pobj");
      if (!of && !owner) {
        return false;
      }
      at = parse.head(at);
    }
    return at == noun;
  }
}
