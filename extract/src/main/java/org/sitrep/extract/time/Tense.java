package org.sitrep.extract.time;

import org.sitrep.extract.syntax.Parse;

/**
 * Finds where the verb over an expression looks: back by its past form, ahead by "will" and by
 * words such as "due" and "scheduled" (class AHEAD of the lexicon).
 */
final class Tense {
  private static final int FARTHEST = 8;

  private final Lattice lattice;
  private final Parse parse;
  private final int ahead;
  private final int occasion;
  private final int incident;

  Tense(Lattice lattice, Lexicon lexicon) {
    this.lattice = lattice;
    this.parse = lattice.parse();
    this.ahead = lexicon.vocabulary().number("AHEAD");
    this.occasion = lexicon.vocabulary().number("OCCASION");
    this.incident = lexicon.vocabulary().number("INCIDENT");
  }

  /** Where the verb over the words from {@code from} to {@code to} (exclusive) looks. */
  Outlook of(int from, int to) {
    int first = lattice.token(from);
    int last = lattice.token(to - 1);
    int token = last;
    boolean infinitive = false;
    for (int steps = 0; token >= 0 && steps < FARTHEST; steps++) {
      boolean outside = token < first || token > last;
      if (outside && (happened(token, last) || isKnown(token))) {
        return Outlook.BACK;
      }
      Outlook outlook = outside ? at(token, infinitive) : Outlook.UNKNOWN;
      if (outlook != Outlook.UNKNOWN) {
        return outlook;
      }
      infinitive = isInfinitive(token);
      token = parse.head(token);
    }
    return Outlook.UNKNOWN;
  }

  /** "Monday's attack" is over; "Monday's election" is when the verb says. */
  private boolean happened(int owner, int day) {
    return parse.label(day).equals("poss") && parse.head(day) == owner && !is(owner, occasion);
  }

  /** "Will not answer the raid on Monday", "the reported raid": it is over. */
  private boolean isKnown(int noun) {
    boolean definite = false;
    for (int child : parse.children(noun)) {
      definite |= child < noun && parse.lower(child).equals("the");
      if (is(child, ahead)) {
        return false;
      }
    }
    return definite && is(noun, incident);
  }

  private Outlook at(int token, boolean infinitiveBelow) {
    String tag = parse.tag(token);
    boolean past = tag.equals("VBD") && !infinitiveBelow;
    if (is(token, ahead) && !past) {
      return hadAuxiliary(token) ? Outlook.BACK : Outlook.AHEAD;
    }
    if (!tag.startsWith("VB") && !tag.equals("MD")) {
      return Outlook.UNKNOWN;
    }
    if (infinitiveAhead(token)) {
      return Outlook.AHEAD;
    }
    if (tag.equals("VBN") && parse.label(token).equals("acl") && !isBehindFor(token)) {
      return Outlook.BACK;
    }
    return byAuxiliaries(token);
  }

  /** "A rally called for Monday" is to come, "a deal reached on Monday" has been. */
  private boolean isBehindFor(int participle) {
    return participle + 1 < parse.size() && parse.lower(participle + 1).equals("for");
  }

  private Outlook byAuxiliaries(int token) {
    for (int child : parse.children(token)) {
      if (child < token && parse.label(child).startsWith("aux")) {
        if (is(child, ahead)) {
          return Outlook.AHEAD;
        }
        if (parse.tag(child).equals("VBD") || parse.lemma(child).equals("have")) {
          return Outlook.BACK;
        }
      }
    }
    return parse.tag(token).equals("VBD") ? Outlook.BACK : Outlook.UNKNOWN;
  }

  /** "A plan to vote", "is to vote", "due to vote". */
  private boolean infinitiveAhead(int token) {
    int to = particle(token);
    if (to < 0) {
      return false;
    }
    int head = parse.head(token);
    boolean present = head >= 0 && parse.lemma(head).equals("be") && !parse.tag(head).equals("VBD");
    return parse.label(token).equals("acl") || present || (to > 0 && is(to - 1, ahead));
  }

  private boolean isInfinitive(int token) {
    return particle(token) >= 0;
  }

  /** The "to" of an infinitive, or -1. */
  private int particle(int token) {
    for (int child : parse.children(token)) {
      if (child < token && parse.tag(child).equals("TO")) {
        return child;
      }
    }
    return -1;
  }

  private boolean hadAuxiliary(int token) {
    for (int child : parse.children(token)) {
      if (child < token && parse.lower(child).equals("had")) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int token, int element) {
    for (int word = 0; word < lattice.size(); word++) {
      if (lattice.token(word) == token) {
        return lattice.is(word, element);
      }
    }
    return false;
  }
}
