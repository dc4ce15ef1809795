package org.sitrep.extract.claim;

import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.extract.time.TimeExpression;

/**
 * Tells what the words over a day are about: what happened, or that somebody said so, what was done
 * about it later, or how somebody is.
 */
final class VerbOver {
  private static final int SEASON = 100;

  private static final Set<String> BE = Set.of("be", "remain", "stay", "list");

  /** What somebody is accused of doing has its own day behind it. */
  private static final Set<String> OF_DEEDS = Set.of("of", "with", "to", "for");

  private static final Set<String> DYING = Set.of("die", "succumb");

  private final WordClasses words;

  VerbOver(WordClasses words) {
    this.words = words;
  }

  /** "Police said on Monday"; "police responded on Monday" tells of no words. */
  boolean speaks(Parse parse, TimeExpression time) {
    int verb = verb(parse, time);
    return verb >= 0
        && words.has("SAY", parse.lemma(verb))
        && !words.has("RESPOND", parse.lemma(verb))
        && !isBehindDeed(parse, verb, time);
  }

  /**
   * "Two men were charged on Monday with the killing": the day of what was done about it, unless
   * the incident's own noun has it; "in 2031 they held a port, and nine died" is a year of both.
   */
  boolean isLater(Parse parse, int trigger, TimeExpression time) {
    if (time.days().filter(days -> days.days() > SEASON).isPresent()) {
      return false;
    }
    int at = time.lastToken();
    while (at >= 0 && at != trigger && !parse.tag(at).startsWith("V")) {
      if (words.has("INCIDENT", parse.lower(at))) {
        return false;
      }
      at = parse.head(at);
    }
    return at >= 0
        && at != trigger
        && words.has("AFTERMATH", parse.lemma(at))
        && !isBehindDeed(parse, at, time);
  }

  /**
   * "Two are in stable condition Monday", "one was in a hospital on Monday", "as of Monday": how it
   * is, not what happened.
   */
  static boolean isState(Parse parse, int trigger, TimeExpression time) {
    int first = time.firstToken();
    if (first > 1 && parse.lower(first - 1).equals("of") && parse.lower(first - 2).equals("as")) {
      return true;
    }
    int verb = verb(parse, time);
    if (verb < 0 || verb == trigger || !BE.contains(parse.lemma(verb))) {
      return false;
    }
    boolean condition = false;
    for (int i = verb; i < first; i++) {
      condition |= parse.lower(i).equals("condition") || parse.lower(i).equals("hospital");
    }
    return condition;
  }

  /** "Died Monday of wounds from a shooting on Sunday": the day of the incident. */
  Optional<TimeExpression> ofWounds(Read read, int trigger) {
    return DYING.contains(read.parse().lemma(trigger))
        ? read.times().stream()
            .filter(time -> time.days().isPresent() && isOfIncident(read.parse(), time))
            .findFirst()
        : Optional.empty();
  }

  /** "A shooting early on Friday". */
  boolean isOfIncident(Parse parse, TimeExpression time) {
    int before = time.firstToken() - 1;
    while (before > 0 && (parse.tag(before).equals("IN") || isPartOfDay(parse, before))) {
      before--;
    }
    return before >= 0
        && parse.tag(before).startsWith("N")
        && words.has("INCIDENT", parse.lower(before));
  }

  private static boolean isPartOfDay(Parse parse, int i) {
    return parse.lower(i).equals("early") || parse.lower(i).equals("late");
  }

  /** The nearest verb above a time, or -1. */
  private static int verb(Parse parse, TimeExpression time) {
    int at = time.lastToken();
    while (at >= 0 && !parse.tag(at).startsWith("V")) {
      at = parse.head(at);
    }
    return at;
  }

  /** "Accused of firing on a crowd on Sunday": the day of the firing. */
  private static boolean isBehindDeed(Parse parse, int verb, TimeExpression time) {
    for (int i = verb + 1; i + 1 < time.lastToken(); i++) {
      if (OF_DEEDS.contains(parse.lower(i)) && parse.lower(i + 1).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }
}
