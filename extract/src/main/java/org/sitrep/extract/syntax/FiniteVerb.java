package org.sitrep.extract.syntax;

import java.util.Set;
import org.sitrep.extract.text.Sentence;

/**
 * Gives a sentence its verb back. "Police arrested two men." has none where the tagger takes
 * "arrested" for a participle of "police"; but what closes with a full stop and has a noun with a
 * participle right behind it is a sentence, and its first such participle is its verb.
 */
final class FiniteVerb {
  /** Verbs whose past is like a noun. */
  private static final Set<String> ALIKE =
      Set.of("cost", "hit", "cut", "hurt", "shut", "split", "spread", "bet", "burst", "cast");

  private final int past;
  private final String[] names;

  FiniteVerb(String[] names) {
    this.names = names.clone();
    int found = -1;
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals("VBD")) {
        found = i;
      }
    }
    this.past = found;
  }

  /** Changes the tags of a sentence that has a full stop and no finite verb. */
  void restore(Sentence sentence, int[] tags) {
    int last = tags.length - 1;
    if (past < 0 || last < 2 || !sentence.token(last).lower().equals(".")) {
      return;
    }
    int participle = -1;
    for (int i = 0; i < last; i++) {
      String tag = names[tags[i]];
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return;
      }
      boolean like =
          tag.equals("VBN")
              || (tag.equals("JJ") && isRegular(sentence, i))
              || (tag.equals("NN") && isAlike(sentence, tags, i));
      if (participle < 0 && i > 0 && like && isVerb(sentence, tags, i)) {
        participle = i;
      }
    }
    if (participle >= 0) {
      tags[participle] = past;
    }
  }

  /** "The storm cost nine people their lives": the form of a noun, before an object. */
  private boolean isAlike(Sentence sentence, int[] tags, int at) {
    String next = names[tags[at + 1]];
    boolean object = next.equals("CD") || next.equals("DT") || next.equals("PRP$");
    return object && ALIKE.contains(sentence.token(at).lower());
  }

  private static boolean isRegular(Sentence sentence, int at) {
    return sentence.token(at).lower().endsWith("ed");
  }

  /** Behind a noun and its adverb, before more than an agent, and no mere participle ("taken"). */
  private boolean isVerb(Sentence sentence, int[] tags, int at) {
    int before = names[tags[at - 1]].equals("RB") ? at - 2 : at - 1;
    boolean noun = before >= 0 && names[tags[before]].startsWith("NN");
    String next = sentence.token(at + 1).lower();
    return noun
        && !sentence.token(at).lower().endsWith("n")
        && !next.equals("by")
        && !next.equals(".")
        && !next.equals(",");
  }
}
