package org.sitrep.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.extract.claim.Harm.Frame;

/** The words of harm in one sentence. */
final class Harms {
  private final List<Harm> all;

  Harms(List<Harm> all) {
    this.all = List.copyOf(all);
  }

  /** Every word of harm, in order. */
  List<Harm> all() {
    return all;
  }

  /** Tells whether there is a word of a frame at all. */
  boolean has(Frame frame) {
    for (Harm harm : all) {
      if (harm.frame() == frame) {
        return true;
      }
    }
    return false;
  }

  /** The words of a frame that start at the token. */
  List<Harm> at(int token, Frame frame) {
    List<Harm> found = new ArrayList<>();
    for (Harm harm : all) {
      if (harm.first() == token && harm.frame() == frame) {
        found.add(harm);
      }
    }
    return found;
  }

  /** Tells whether a word of harm starts at the token. */
  boolean startsAt(int token) {
    return all.stream().anyMatch(harm -> harm.first() == token);
  }

  /** Tells whether no word of harm starts at one of the tokens, both inclusive. */
  boolean noneWithin(int first, int last) {
    return all.stream().noneMatch(harm -> first <= harm.first() && harm.first() <= last);
  }

  /** Tells whether a noun that counts harm in the place of people starts at the token. */
  boolean counts(int token) {
    return all.stream()
        .anyMatch(
            harm ->
                harm.first() == token
                    && (harm.frame() == Frame.COUNT
                        || harm.frame() == Frame.BODIES
                        || harm.frame() == Frame.WOUNDS
                        || harm.frame() == Frame.LIVES));
  }

  /** Tells whether a verb of harm ends at the token. */
  boolean endsAt(int token) {
    return all.stream().anyMatch(harm -> harm.last() == token && harm.frame() == Frame.VERB);
  }
}
