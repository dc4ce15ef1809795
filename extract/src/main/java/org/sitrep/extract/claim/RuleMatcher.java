package org.sitrep.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.claim.EventRule.Condition;
import org.sitrep.extract.claim.Reading.Read;
import org.sitrep.extract.language.WordClasses;
import org.sitrep.extract.mention.Mention;
import org.sitrep.extract.syntax.Parse;
import org.sitrep.model.fact.Entity;

/** Tells which rule, if any, a verb or noun of a sentence fits. */
final class RuleMatcher {
  /** A particle stands at most this far behind its verb. */
  private static final int PARTICLE_REACH = 4;

  private static final Set<Entity.Kind> OFFICIAL_KINDS =
      Set.of(Entity.Kind.PERSON, Entity.Kind.COUNTRY, Entity.Kind.ORGANISATION);

  private final EventRules rules;
  private final WordClasses words;

  RuleMatcher(EventRules rules, WordClasses words) {
    this.rules = rules;
    this.words = words;
  }

  /**
   * Tells whether a rule speaks of the token; of most nouns none does, so their frames are idle.
   */
  boolean mayMatch(Parse parse, int token) {
    if (parse.tag(token).startsWith("V")) {
      return true;
    }
    for (EventRule rule : rules.ofNoun(parse.lemma(token))) {
      if (isNoun(parse, token, rule)) {
        return true;
      }
    }
    return false;
  }

  /** The first rule that fits the token in its frame. */
  Optional<EventRule> match(Read read, int token, Frame frame) {
    Parse parse = read.parse();
    boolean verb = parse.tag(token).startsWith("V");
    List<EventRule> candidates =
        verb ? rules.ofVerb(parse.lemma(token)) : rules.ofNoun(parse.lemma(token));
    for (EventRule rule : candidates) {
      boolean named = verb ? isVerb(parse, token, rule) : isNoun(parse, token, rule);
      if (named && holds(read, frame, rule)) {
        return Optional.of(rule);
      }
    }
    return verb
        ? rules.ofAnyVerb().stream().filter(rule -> holds(read, frame, rule)).findFirst()
        : Optional.empty();
  }

  private static boolean isVerb(Parse parse, int token, EventRule rule) {
    String lemma = parse.lemma(token);
    if (rule.verbs().contains(lemma)) {
      return true;
    }
    int end = Math.min(parse.size(), token + 1 + PARTICLE_REACH);
    for (int i = token + 1; i < end; i++) {
      if (rule.verbs().contains(lemma + " " + parse.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Parse parse, int token, EventRule rule) {
    String phrase = parse.lemma(token);
    for (int i = token; ; i--) {
      if (rule.nouns().contains(phrase)) {
        return true;
      }
      if (i == 0 || token - i > 2) {
        return false;
      }
      phrase = parse.lower(i - 1) + " " + phrase;
    }
  }

  private boolean holds(Read read, Frame frame, EventRule rule) {
    for (Condition condition : rule.conditions()) {
      if (isFilled(read, frame, condition) != condition.required()) {
        return false;
      }
    }
    return true;
  }

  private boolean isFilled(Read read, Frame frame, Condition condition) {
    for (String slot : condition.slots()) {
      for (int head : frame.fillers(slot)) {
        if (isOneOf(read, head, condition.words())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOneOf(Read read, int head, List<String> entries) {
    Parse parse = read.parse();
    for (String entry : entries) {
      boolean fits =
          entry.equals("*")
              || (Character.isUpperCase(entry.charAt(0))
                  ? isOfClass(read, head, entry)
                  : isEntry(parse, head, entry));
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfClass(Read read, int head, String name) {
    Parse parse = read.parse();
    Set<String> entries = name.equals("PERSON") ? Set.of() : words.words(name);
    if (entries.contains(parse.lemma(head)) || entries.contains(parse.lower(head))) {
      return true;
    }
    if (head > 0 && entries.contains(parse.lower(head - 1) + " " + parse.lemma(head))) {
      return true;
    }
    if (name.equals("PERSON")) {
      return read.mentionAt(head).filter(m -> m.kind() == Entity.Kind.PERSON).isPresent();
    }
    return name.equals("OFFICIAL")
        && read.mentionAt(head)
            .filter(mention -> mention.form() != Mention.Form.DESCRIPTION)
            .filter(mention -> OFFICIAL_KINDS.contains(mention.kind()))
            .isPresent();
  }

  /** The head is the last word of an entry, or its first where "of" follows: "state of siege". */
  private static boolean isEntry(Parse parse, int head, String entry) {
    if (entry.indexOf(' ') < 0) {
      return parse.lemma(head).equals(entry) || parse.lower(head).equals(entry);
    }
    String[] words = entry.split(" ", -1);
    int at = words[1].equals("of") ? 0 : words.length - 1;
    int first = head - at;
    if (first < 0 || first + words.length > parse.size() || !parse.lemma(head).equals(words[at])) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (i != at && !parse.lower(first + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }
}
