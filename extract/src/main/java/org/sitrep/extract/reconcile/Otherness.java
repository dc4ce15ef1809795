package org.sitrep.extract.reconcile;

import org.sitrep.extract.claim.TimeBefore;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.syntax.Parse;

/** Tells by its words whether an incident is another than the one told before. */
final class Otherness {
  /** "Elsewhere", "In a separate raid": so many words open a sentence. */
  private static final int OPENING = 4;

  private final WordClasses words;

  Otherness(WordClasses words) {
    this.words = words;
  }

  /** Tells whether any telling proper of the event is brought in as another one. */
  boolean of(Cluster cluster) {
    return cluster.tellings().stream().anyMatch(Telling::isOther);
  }

  /**
   * Tells whether the words bring an incident in as another one: "another raid", "attacked a second
   * school", "two days after a raid". "It was the second raid" counts the one told before.
   */
  boolean of(Parse parse, int trigger) {
    if (isCounted(parse, trigger)) {
      return false;
    }
    if (TimeBefore.after(parse, trigger) >= 0) {
      return true;
    }
    for (int child : parse.children(trigger)) {
      boolean object = parse.label(child).equals("dobj") || parse.label(child).equals("nsubjpass");
      if ((child < trigger && words.has("ANOTHER", parse.lower(child)))
          || (object && isAnother(parse, child))) {
        return true;
      }
    }
    for (int i = 0; i < Math.min(OPENING, parse.size()); i++) {
      if (words.has("ELSEWHERE", parse.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "In an unrelated shooting", "another raid": a sentence that opens with another incident. */
  boolean opens(Parse parse) {
    for (int i = 0; i + 1 < Math.min(OPENING, parse.size()); i++) {
      boolean other =
          words.has("ELSEWHERE", parse.lower(i)) || words.has("ANOTHER", parse.lower(i));
      if (other && words.has("INCIDENT", parse.lower(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnother(Parse parse, int noun) {
    for (int child : parse.children(noun)) {
      if (child < noun && words.has("ANOTHER", parse.lower(child))) {
        return true;
      }
    }
    return false;
  }

  /** "It was the second raid", "making it the second raid of the week". */
  private static boolean isCounted(Parse parse, int trigger) {
    int head = parse.head(trigger);
    if (head < 0) {
      return false;
    }
    boolean made =
        parse.lemma(head).equals("make")
            && head + 1 < parse.size()
            && parse.lower(head + 1).equals("it");
    return made || (parse.label(trigger).equals("attr") && parse.lemma(head).equals("be"));
  }
}
