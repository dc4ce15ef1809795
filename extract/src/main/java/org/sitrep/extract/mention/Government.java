package org.sitrep.extract.mention;

import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.syntax.Parse;

/**
 * Tells whether a capital stands for its government: "Lima condemned", not "arrived in Lima"; so
 * does "the rulers in Lima".
 */
final class Government {
  private final WordClasses words;

  Government(WordClasses words) {
    this.words = words;
  }

  boolean stands(Parse parse, int first, int last) {
    if (first > 0 && words.has("PLACE_PREPOSITION", parse.lower(first - 1))) {
      return first > 1 && words.has("RULER", parse.lower(first - 2));
    }
    String label = parse.label(last);
    int head = parse.head(last);
    if (label.equals("conj") && head >= 0) {
      return head < first && stands(parse, head, head);
    }
    if (head < 0) {
      return false;
    }
    boolean verb = parse.tag(head).startsWith("V");
    return switch (label) {
      case "nsubj", "agent" ->
          (verb && words.has("ACTING", parse.lemma(head))) || acts(parse, last);
      case "dobj" -> verb && !words.has("TRAVEL", parse.lemma(head));
      case "poss" -> isOfState(parse, head);
      case "pobj" ->
          isParty(parse, head)
              || (words.has("CONJUNCTION", parse.lower(head)) && acts(parse, last));
      default -> acts(parse, last);
    };
  }

  /** The word after the name is an acting verb. */
  private boolean acts(Parse parse, int last) {
    int next = last + 1;
    while (next < parse.size()
        && (parse.tag(next).equals("RB") || parse.tag(next).equals("MD") || isHave(parse, next))) {
      next++;
    }
    return next < parse.size()
        && parse.tag(next).startsWith("V")
        && words.has("ACTING", parse.lemma(next));
  }

  private static boolean isHave(Parse parse, int i) {
    return parse.lemma(i).equals("have");
  }

  private boolean isOfState(Parse parse, int head) {
    return words.has("BODY", parse.lemma(head))
        || words.has("OFFICE", parse.lemma(head))
        || words.has("PEOPLE", parse.lemma(head));
  }

  /** "between Lima and Quito" speaks of governments, unless something takes turns there. */
  private boolean isParty(Parse parse, int preposition) {
    int head = parse.head(preposition);
    if (head >= 0 && words.has("ALTERNATE", parse.lemma(head))) {
      return false;
    }
    return switch (parse.lower(preposition)) {
      case "between", "by", "with", "against", "on" -> true;
      default -> false;
    };
  }
}
