package org.sitrep.extract.claim;

import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.syntax.Parse;

/**
 * Tells how surely a clause asserts what its verb or noun says: by auxiliaries, negation, adverbs,
 * and the verbs and conjunctions above it.
 */
final class Modality {
  /** Verbs above the clause that still colour it; beyond this a clause stands on its own. */
  private static final int REACH = 4;

  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubjpass", "dobj", "attr", "root");

  private final WordClasses words;
  private final Rumours rumours;

  Modality(WordClasses words) {
    this.words = words;
    this.rumours = new Rumours(words);
  }

  Certainty of(Parse parse, int trigger) {
    if (parse.tag(trigger).startsWith("N") && isReal(parse, trigger)) {
      return Certainty.ASSERTED;
    }
    if (isPlotted(parse, trigger) || rumours.tell(parse, trigger)) {
      return Certainty.HYPOTHETICAL;
    }
    if (parse.tag(trigger).equals("VBG") && isRefused(parse, trigger - 1)) {
      return Certainty.DENIED;
    }
    int verb = governing(parse, trigger);
    if (isNone(parse, trigger) || (verb >= 0 && hasNoObject(parse, verb))) {
      return Certainty.DENIED;
    }
    Certainty found = verb < 0 ? Certainty.ASSERTED : own(parse, verb, verb == trigger);
    if (verb >= 0 && found == Certainty.ASSERTED && parse.label(verb).equals("conj")) {
      found = own(parse, parse.head(verb), true);
    }
    int below = verb;
    int above = verb < 0 ? -1 : parse.head(verb);
    for (int step = 0; step < REACH && above >= 0 && found == Certainty.ASSERTED; step++) {
      // "Aimed at mending": the preposition only links the two.
      boolean link = parse.label(below).equals("pcomp") && parse.head(above) >= 0;
      found = under(parse, link ? parse.head(above) : above, below);
      below = link ? parse.head(above) : above;
      above = parse.head(below);
    }
    return found;
  }

  /**
   * "Denied that it carried out the raid", "did not launch the attack": the raid is known, but who
   * stands before the verb is not said to be behind it.
   */
  boolean isDisowned(Parse parse, int trigger) {
    int verb = parse.tag(trigger).startsWith("N") ? parse.head(trigger) : -1;
    return verb >= 0
        && parse.label(trigger).equals("dobj")
        && words.has("LIGHT_VERB", parse.lemma(verb))
        && of(parse, verb) == Certainty.DENIED;
  }

  /** "Accused it of plotting to invade": a charge, and nothing that was done. */
  private boolean isPlotted(Parse parse, int trigger) {
    return trigger > 2
        && parse.tag(trigger - 1).equals("TO")
        && words.has("PLOTTING", parse.lower(trigger - 2))
        && words.has("OBJECT_CONTROL", parse.lower(trigger - 3));
  }

  /**
   * "Then they bomb the market": what somebody does in the present is what they do at all times.
   */
  static boolean isHabit(Parse parse, int trigger) {
    if (!parse.tag(trigger).equals("VBP")) {
      return false;
    }
    for (int child : parse.children(trigger)) {
      if (parse.label(child).startsWith("aux") || parse.label(child).equals("neg")) {
        return false;
      }
    }
    for (int child : parse.children(trigger)) {
      if (parse.label(child).equals("nsubj")) {
        return parse.lower(child).equals("they") || parse.lower(child).equals("you");
      }
    }
    return false;
  }

  /** "Denied shelling the port", however the parser takes the participle. */
  private boolean isRefused(Parse parse, int before) {
    return before >= 0
        && parse.tag(before).startsWith("V")
        && words.has("REFUSE", parse.lemma(before));
  }

  /** "Reached no agreement". */
  private static boolean hasNoObject(Parse parse, int verb) {
    for (int child : parse.children(verb)) {
      if (parse.label(child).equals("dobj") && isNone(parse, child)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Agreed to send", "is willing to send": what stands below is as yet an intention. The lemma of
   * the word above that tells it so.
   */
  Optional<String> intention(Parse parse, int trigger) {
    int at = trigger;
    for (int step = 0; step < REACH && parse.head(at) >= 0; step++) {
      boolean below = !parse.tag(trigger).startsWith("N") && isClause(parse.label(at));
      at = parse.head(at);
      if (below && words.has("INTENT", parse.lemma(at))) {
        return Optional.of(parse.lemma(at));
      }
    }
    return Optional.empty();
  }

  private static boolean isNone(Parse parse, int noun) {
    for (int child : parse.children(noun)) {
      if (child < noun && parse.label(child).equals("det") && parse.lower(child).equals("no")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClause(String label) {
    return label.equals("xcomp") || label.equals("ccomp") || label.equals("conj");
  }

  /** A noun that is somebody's, or is pointed at, speaks of something that is so. */
  private boolean isReal(Parse parse, int noun) {
    boolean subjectOrObject = ARGUMENTS.contains(parse.label(noun));
    for (int child : parse.children(noun)) {
      String lower = parse.lower(child);
      if (words.has("NONE", lower)) {
        return false;
      }
      if (parse.label(child).equals("poss") || lower.equals("the") || lower.equals("this")) {
        return !words.has("APPOINTMENT", parse.lemma(noun));
      }
    }
    return !subjectOrObject;
  }

  /** The verb of the clause that a noun is the subject or object of; the verb itself. */
  private static int governing(Parse parse, int trigger) {
    int at = trigger;
    for (int step = 0; step < REACH && at >= 0; step++) {
      if (parse.tag(at).startsWith("V")) {
        return at;
      }
      if (at != trigger && parse.tag(at).startsWith("N") && parse.label(at).equals("pobj")) {
        return -1;
      }
      at = parse.head(at);
    }
    return -1;
  }

  private Certainty own(Parse parse, int verb, boolean isTrigger) {
    Certainty found = Certainty.ASSERTED;
    for (int child : parse.children(verb)) {
      String label = parse.label(child);
      String lower = parse.lower(child);
      if (label.equals("neg") || lower.equals("never")) {
        return Certainty.DENIED;
      }
      if (label.equals("mark") && words.has("CONDITION", lower)) {
        return Certainty.HYPOTHETICAL;
      }
      if (label.equals("aux")) {
        found = strongest(found, auxiliary(parse, verb, lower));
      } else if (label.equals("advmod") && words.has("HABIT", lower)) {
        return Certainty.HYPOTHETICAL;
      } else if (label.equals("advmod") && words.has("HEARSAY", lower)) {
        found = strongest(found, Certainty.ALLEGED);
      }
    }
    if (!isTrigger && found == Certainty.ASSERTED) {
      found = byVerb(parse, verb);
    }
    return found;
  }

  private Certainty auxiliary(Parse parse, int verb, String auxiliary) {
    if (words.has("FUTURE", auxiliary)) {
      return Certainty.PLANNED;
    }
    if (auxiliary.equals("would")) {
      int above = parse.head(verb);
      boolean reported = above >= 0 && words.has("SAY", parse.lemma(above));
      return reported ? Certainty.PLANNED : Certainty.HYPOTHETICAL;
    }
    return words.has("POSSIBLE", auxiliary) ? Certainty.HYPOTHETICAL : Certainty.ASSERTED;
  }

  /** What the word above makes of the clause below it. */
  private Certainty under(Parse parse, int above, int below) {
    String label = parse.label(below);
    boolean complement =
        label.equals("xcomp")
            || label.equals("ccomp")
            || label.equals("acl")
            || label.equals("pcomp")
            || (label.equals("advcl") && isInfinitive(parse, below));
    if (!complement) {
      return Certainty.ASSERTED;
    }
    Certainty found = isAppointed(parse, above, below) ? Certainty.PLANNED : byVerb(parse, above);
    if (found == Certainty.PLANNED && wasTo(parse, above)) {
      return Certainty.HYPOTHETICAL;
    }
    boolean free =
        label.equals("advcl")
            || (!parse.tag(above).startsWith("V") && !words.has("ACHIEVED", parse.lower(above)))
            || hasAdjective(parse, above);
    boolean purpose = free && isInfinitive(parse, below);
    return purpose && found == Certainty.ASSERTED ? Certainty.HYPOTHETICAL : found;
  }

  /** "Had been due to fly": what was to be, and may not have been. */
  private static boolean wasTo(Parse parse, int word) {
    for (int at = word; at >= 0 && at != parse.head(at); at = parse.head(at)) {
      for (int child : parse.children(at)) {
        if (parse.lower(child).equals("had") && parse.label(child).equals("aux")) {
          return true;
        }
      }
      if (!parse.label(at).equals("acomp") && !parse.label(at).equals("xcomp")) {
        return false;
      }
    }
    return false;
  }

  /** "Is to return". */
  private static boolean isAppointed(Parse parse, int above, int below) {
    return parse.lemma(above).equals("be")
        && parse.label(below).equals("xcomp")
        && isInfinitive(parse, below)
        && !hasPredicate(parse, above);
  }

  private static boolean hasPredicate(Parse parse, int verb) {
    for (int child : parse.children(verb)) {
      if (parse.label(child).equals("acomp") || parse.label(child).equals("attr")) {
        return true;
      }
    }
    return false;
  }

  /** "is hard to reach": an adjective stands between the verb and its infinitive. */
  private boolean hasAdjective(Parse parse, int verb) {
    for (int child : parse.children(verb)) {
      if (parse.label(child).equals("acomp") && !words.has("ACHIEVED", parse.lower(child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInfinitive(Parse parse, int verb) {
    for (int child : parse.children(verb)) {
      if (parse.label(child).equals("aux") && parse.lower(child).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private Certainty byVerb(Parse parse, int word) {
    String lemma = parse.lemma(word);
    if (words.has("PLAN", lemma)) {
      return Certainty.PLANNED;
    }
    if (words.has("WISH", lemma)) {
      return Certainty.HYPOTHETICAL;
    }
    if (words.has("REFUSE", lemma)) {
      return Certainty.DENIED;
    }
    return words.has("ALLEGE", lemma) ? Certainty.ALLEGED : Certainty.ASSERTED;
  }

  private static Certainty strongest(Certainty a, Certainty b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
